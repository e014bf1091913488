<?xml version="1.0" encoding="UTF-8"?>
<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="http://skjema.geonorge.no/SOSI/produktspesifikasjon/Reguleringsplan/20190401" xmlns:xlink="http://www.w3.org/1999/xlink" gml:id="plan">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/25832" srsDimension="2"><gml:lowerCorner>403333.84 6586923.26</gml:lowerCorner><gml:upperCorner>403588.27 6587090.34</gml:upperCorner></gml:Envelope></gml:boundedBy>
<gml:featureMember>
<app:RpFormålGrense gml:id="id1">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4c45af12-545b-5bdc-ae43-e1713c785ea7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403412.12 6587081.28 403399.02 6587082.36 403386.02 6587082.56 403373.01 6587082.77 403359.91 6587083.82 403346.92 6587083.83 403333.84 6587084.60 403335.67 6587071.64 403336.80 6587058.71 403338.31 6587045.79 403340.49 6587032.87</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id2">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3036bd09-d179-59b3-9a17-6eee8611ccfe</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403412.12 6587081.28 403425.18 6587080.64 403438.20 6587080.43</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id3">
<app:identifikasjon><app:Identifikasjon><app:lokalId>9cdb4efb-a806-527c-b906-a6c01f2300de</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403412.12 6587081.28 403413.15 6587068.35 403415.08 6587055.40 403417.21 6587042.46 403418.77 6587029.56</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id4">
<app:identifikasjon><app:Identifikasjon><app:lokalId>10287b1a-b6fd-58d8-959e-682d88daf907</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403438.20 6587080.43 403451.45 6587077.96 403464.24 6587080.38</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id5">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a769a87e-ec76-5054-b7d5-a7efb25bfe5d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403438.20 6587080.43 403439.72 6587067.48 403441.16 6587054.55 403443.31 6587041.62 403444.85 6587028.71</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id6">
<app:identifikasjon><app:Identifikasjon><app:lokalId>423562a6-0046-584b-9bed-122d03f9f037</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403464.24 6587080.38 403477.26 6587080.46 403490.22 6587081.38 403503.23 6587081.89 403516.15 6587083.49</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id7">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a401aa29-9dd0-518c-aa57-7037c266205a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403516.15 6587083.49 403529.11 6587084.66 403542.02 6587086.57 403554.95 6587088.29 403567.86 6587090.34</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id8">
<app:identifikasjon><app:Identifikasjon><app:lokalId>54a1d250-c89a-5cfc-adaf-bc1072ac3b31</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403516.15 6587083.49 403517.61 6587070.55 403519.10 6587057.61 403521.37 6587044.73 403522.80 6587031.76</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id9">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1da1095b-983a-5c09-9495-9b783f512be0</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403567.86 6587090.34 403566.90 6587077.04 403570.82 6587064.46</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id10">
<app:identifikasjon><app:Identifikasjon><app:lokalId>9616aad0-ade6-522d-b29a-aa5ace5fbf8a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403570.82 6587064.46 403572.66 6587051.55 403574.51 6587038.62</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id11">
<app:identifikasjon><app:Identifikasjon><app:lokalId>38188eb5-1730-5de0-b285-572fe1198f3c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403340.49 6587032.87 403353.49 6587032.81 403366.57 6587032.09 403379.59 6587031.68 403392.67 6587030.84 403405.78 6587029.80 403418.77 6587029.56</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id12">
<app:identifikasjon><app:Identifikasjon><app:lokalId>fb5ff4bf-e0b5-5031-b632-ee429e6f4087</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403340.49 6587032.87 403340.15 6587019.99 403344.52 6587007.05</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id13">
<app:identifikasjon><app:Identifikasjon><app:lokalId>2faa8496-1abb-58eb-b6f3-ebe1c0a0cb5e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403418.77 6587029.56 403420.63 6587016.66 403422.80 6587003.74</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id14">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e54cef76-3676-5bc9-a580-9e582fc3171c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403444.85 6587028.71 403457.85 6587028.76 403470.89 6587028.66 403483.95 6587028.63 403496.87 6587029.66</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id15">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ff6c024f-23ee-576c-b879-7c4a874501ae</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403444.85 6587028.71 403447.26 6587015.79 403448.88 6587002.88</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id16">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c73f9744-c7b9-56e0-b044-c9948aa9fd13</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403496.87 6587029.66 403510.20 6587028.25 403522.80 6587031.76</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id17">
<app:identifikasjon><app:Identifikasjon><app:lokalId>0498cb96-4a17-59d0-bb74-301e1621664e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403522.80 6587031.76 403535.68 6587033.61 403548.67 6587034.85 403561.66 6587036.22 403574.51 6587038.62</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id18">
<app:identifikasjon><app:Identifikasjon><app:lokalId>99c0299b-3bf3-5789-8aa1-4cfa062a0846</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403574.51 6587038.62 403576.55 6587025.71 403578.54 6587012.80</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id19">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c72bb7b5-7004-5150-92ad-42e1ead277fa</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403344.52 6587007.05 403357.54 6587006.87 403370.60 6587006.27 403383.72 6587005.21 403396.70 6587005.02</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id20">
<app:identifikasjon><app:Identifikasjon><app:lokalId>fbe61797-cb81-5219-ae0f-695e6145193d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403344.52 6587007.05 403346.24 6586994.14 403348.43 6586981.22 403350.09 6586968.29 403351.79 6586955.36 403352.88 6586942.42 403354.25 6586929.45 403367.29 6586929.12 403380.33 6586928.67 403393.34 6586928.52 403406.43 6586927.42</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id21">
<app:identifikasjon><app:Identifikasjon><app:lokalId>cd6a3f22-7ad5-59df-af1e-7fc2d52e6812</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403396.70 6587005.02 403410.12 6587002.03 403422.80 6587003.74</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id22">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b5723f6d-3e65-52e5-a9f5-bfea357a3863</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403396.70 6587005.02 403398.29 6586992.12 403400.61 6586979.19 403402.36 6586966.26 403403.97 6586953.33 403405.01 6586940.40 403406.43 6586927.42</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id23">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3c71db05-69b2-536f-916c-6429a9c1b0ba</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403422.80 6587003.74 403435.90 6587002.90 403448.88 6587002.88</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id24">
<app:identifikasjon><app:Identifikasjon><app:lokalId>2c9b46f8-4db4-523e-a3a9-cf1151daa540</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403448.88 6587002.88 403461.98 6587002.30 403474.92 6587002.84</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id25">
<app:identifikasjon><app:Identifikasjon><app:lokalId>354a5918-1185-5a7a-8755-18908e1e4eb7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403474.92 6587002.84 403487.98 6587002.82 403500.90 6587003.83 403513.84 6587004.94 403526.83 6587005.94</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id26">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3a996689-8d0c-511b-9568-4c36087ecc79</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403474.92 6587002.84 403476.86 6586989.92 403478.83 6586977.01 403480.31 6586964.08 403482.19 6586951.15</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id27">
<app:identifikasjon><app:Identifikasjon><app:lokalId>544c7081-95ad-5594-ab9c-931b9f1fdf6c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403526.83 6587005.94 403540.14 6587005.05 403552.70 6587009.02</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id28">
<app:identifikasjon><app:Identifikasjon><app:lokalId>7788a2e9-45f1-52ae-b259-d6dc1d31eabd</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403552.70 6587009.02 403565.57 6587011.20 403578.54 6587012.80</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id29">
<app:identifikasjon><app:Identifikasjon><app:lokalId>bf4a1987-f028-5de6-bbd2-7eb3face443b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403552.70 6587009.02 403554.97 6586996.15 403556.62 6586983.19</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id30">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c2b9375e-1882-5e46-b414-2a18cd87b950</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403578.54 6587012.80 403581.03 6586999.96 403582.45 6586986.96 403584.11 6586974.02 403585.81 6586961.10 403587.68 6586948.24 403588.27 6586935.20 403575.36 6586933.14 403562.43 6586931.43 403549.50 6586929.86 403536.56 6586928.34 403523.62 6586927.00 403510.63 6586926.24</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id31">
<app:identifikasjon><app:Identifikasjon><app:lokalId>75e4851c-2813-58c4-9d0c-c2589011358c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403556.62 6586983.19 403556.06 6586969.96 403559.97 6586957.33</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id32">
<app:identifikasjon><app:Identifikasjon><app:lokalId>39eebed3-7444-525d-ba97-7e752791259d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403482.19 6586951.15 403495.24 6586951.09 403508.17 6586952.14 403521.18 6586952.78 403534.10 6586954.25</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id33">
<app:identifikasjon><app:Identifikasjon><app:lokalId>0090a1bb-fe7b-51c3-ae74-4284ea9e6804</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403482.19 6586951.15 403483.43 6586938.20 403484.65 6586925.24</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id34">
<app:identifikasjon><app:Identifikasjon><app:lokalId>36484781-0208-5d75-988e-a7a6ad08f38c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403534.10 6586954.25 403547.30 6586953.35 403559.97 6586957.33</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id35">
<app:identifikasjon><app:Identifikasjon><app:lokalId>52c52465-4435-5c33-a9f5-149273014bfb</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403406.43 6586927.42 403419.49 6586926.71 403432.53 6586926.14 403445.61 6586925.17 403458.61 6586925.29 403471.65 6586924.98 403484.65 6586925.24</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id36">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ec947972-abea-5bf8-b667-a8b80f56a9b2</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403484.65 6586925.24 403497.82 6586923.26 403510.63 6586926.24</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id37">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4f3b600b-0aa5-576e-930e-abfc775cfd89</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403438.20 6587080.43 403425.18 6587080.64 403412.12 6587081.28 403399.02 6587082.36 403386.02 6587082.56 403373.01 6587082.77 403359.91 6587083.82 403346.92 6587083.83 403333.84 6587084.60 403335.67 6587071.64 403336.80 6587058.71 403338.31 6587045.79 403340.49 6587032.87</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id38">
<app:identifikasjon><app:Identifikasjon><app:lokalId>29c8fef9-c63a-5152-8005-0a3d179ba274</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403438.20 6587080.43 403451.45 6587077.96 403464.24 6587080.38</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id39">
<app:identifikasjon><app:Identifikasjon><app:lokalId>7894005f-c60b-5e73-bb89-64320e369406</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403464.24 6587080.38 403477.26 6587080.46 403490.22 6587081.38 403503.23 6587081.89 403516.15 6587083.49 403529.11 6587084.66 403542.02 6587086.57 403554.95 6587088.29 403567.86 6587090.34</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id40">
<app:identifikasjon><app:Identifikasjon><app:lokalId>5807d2e1-f947-54b3-95f1-f9772f425c3f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403567.86 6587090.34 403566.90 6587077.04 403570.82 6587064.46</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id41">
<app:identifikasjon><app:Identifikasjon><app:lokalId>85ef886b-f545-5158-b6fd-6cf12963c378</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403570.82 6587064.46 403572.66 6587051.55 403574.51 6587038.62 403576.55 6587025.71 403578.54 6587012.80 403581.03 6586999.96 403582.45 6586986.96 403584.11 6586974.02 403585.81 6586961.10 403587.68 6586948.24 403588.27 6586935.20 403575.36 6586933.14 403562.43 6586931.43 403549.50 6586929.86 403536.56 6586928.34 403523.62 6586927.00 403510.63 6586926.24</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id42">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a63c0b3a-996a-5464-987c-5f37e05df639</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403340.49 6587032.87 403340.15 6587019.99 403344.52 6587007.05</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id43">
<app:identifikasjon><app:Identifikasjon><app:lokalId>850d21a3-243e-580f-a12b-d506db53e188</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403344.52 6587007.05 403346.24 6586994.14 403348.43 6586981.22 403350.09 6586968.29 403351.79 6586955.36 403352.88 6586942.42 403354.25 6586929.45 403367.29 6586929.12 403380.33 6586928.67 403393.34 6586928.52 403406.43 6586927.42 403419.49 6586926.71 403432.53 6586926.14 403445.61 6586925.17 403458.61 6586925.29 403471.65 6586924.98 403484.65 6586925.24</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id44">
<app:identifikasjon><app:Identifikasjon><app:lokalId>290c3dfd-07e7-5673-955c-efd24a835ccb</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403484.65 6586925.24 403497.82 6586923.26 403510.63 6586926.24</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpOmråde gml:id="id45">
<app:identifikasjon><app:Identifikasjon><app:lokalId>21712909-26ff-5a84-b23c-6f4d7f9499bb</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403438.20 6587080.43 403425.18 6587080.64 403412.12 6587081.28 403399.02 6587082.36 403386.02 6587082.56 403373.01 6587082.77 403359.91 6587083.82 403346.92 6587083.83 403333.84 6587084.60 403335.67 6587071.64 403336.80 6587058.71 403338.31 6587045.79 403340.49 6587032.87</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403340.49 6587032.87 403340.15 6587019.99 403344.52 6587007.05</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403344.52 6587007.05 403346.24 6586994.14 403348.43 6586981.22 403350.09 6586968.29 403351.79 6586955.36 403352.88 6586942.42 403354.25 6586929.45 403367.29 6586929.12 403380.33 6586928.67 403393.34 6586928.52 403406.43 6586927.42 403419.49 6586926.71 403432.53 6586926.14 403445.61 6586925.17 403458.61 6586925.29 403471.65 6586924.98 403484.65 6586925.24</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403484.65 6586925.24 403497.82 6586923.26 403510.63 6586926.24</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403510.63 6586926.24 403523.62 6586927.00 403536.56 6586928.34 403549.50 6586929.86 403562.43 6586931.43 403575.36 6586933.14 403588.27 6586935.20 403587.68 6586948.24 403585.81 6586961.10 403584.11 6586974.02 403582.45 6586986.96 403581.03 6586999.96 403578.54 6587012.80 403576.55 6587025.71 403574.51 6587038.62 403572.66 6587051.55 403570.82 6587064.46</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403570.82 6587064.46 403566.90 6587077.04 403567.86 6587090.34</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403567.86 6587090.34 403554.95 6587088.29 403542.02 6587086.57 403529.11 6587084.66 403516.15 6587083.49 403503.23 6587081.89 403490.22 6587081.38 403477.26 6587080.46 403464.24 6587080.38</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403464.24 6587080.38 403451.45 6587077.96 403438.20 6587080.43</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:plantype>34</app:plantype>
<app:planstatus>3</app:planstatus>
<app:plannavn>Stasjonskvartalet</app:plannavn>
<app:planbestemmelse>3</app:planbestemmelse>
<app:ikrafttredelsesdato>2017-09-21</app:ikrafttredelsesdato>
<app:lovreferanse>6</app:lovreferanse>
<app:vedtakEndeligPlanDato>2017-09-21</app:vedtakEndeligPlanDato>
<app:kunngjøringsdato>2017-09-28</app:kunngjøringsdato>
<app:planavgrensning xlink:href="#id37"/>
<app:planavgrensning xlink:href="#id42"/>
<app:planavgrensning xlink:href="#id43"/>
<app:planavgrensning xlink:href="#id44"/>
<app:planavgrensning xlink:href="#id41"/>
<app:planavgrensning xlink:href="#id40"/>
<app:planavgrensning xlink:href="#id39"/>
<app:planavgrensning xlink:href="#id38"/>
</app:RpOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id46">
<app:identifikasjon><app:Identifikasjon><app:lokalId>082dc076-cc4d-57f6-b7a2-53cd13aa8179</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403412.12 6587081.28 403399.02 6587082.36 403386.02 6587082.56 403373.01 6587082.77 403359.91 6587083.82 403346.92 6587083.83 403333.84 6587084.60 403335.67 6587071.64 403336.80 6587058.71 403338.31 6587045.79 403340.49 6587032.87</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403340.49 6587032.87 403353.49 6587032.81 403366.57 6587032.09 403379.59 6587031.68 403392.67 6587030.84 403405.78 6587029.80 403418.77 6587029.56</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403418.77 6587029.56 403417.21 6587042.46 403415.08 6587055.40 403413.15 6587068.35 403412.12 6587081.28</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>3</app:eierform>
<app:arealformål>1130</app:arealformål>
<app:feltbetegnelse>BS1</app:feltbetegnelse>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>45</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>17</app:utnyttingstype><app:utnyttingstall>2400</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:avgrensning xlink:href="#id1"/>
<app:avgrensning xlink:href="#id11"/>
<app:avgrensning xlink:href="#id3"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id47">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c5aeb2aa-2828-5785-a9e5-64edc0054e5f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:Arc><gml:posList>403464.24 6587080.38 403451.45 6587077.96 403438.20 6587080.43</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403438.20 6587080.43 403439.72 6587067.48 403441.16 6587054.55 403443.31 6587041.62 403444.85 6587028.71</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403444.85 6587028.71 403457.85 6587028.76 403470.89 6587028.66 403483.95 6587028.63 403496.87 6587029.66</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403496.87 6587029.66 403510.20 6587028.25 403522.80 6587031.76</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403522.80 6587031.76 403521.37 6587044.73 403519.10 6587057.61 403517.61 6587070.55 403516.15 6587083.49</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403516.15 6587083.49 403503.23 6587081.89 403490.22 6587081.38 403477.26 6587080.46 403464.24 6587080.38</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>3</app:eierform>
<app:arealformål>1130</app:arealformål>
<app:feltbetegnelse>BS2</app:feltbetegnelse>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>45</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>17</app:utnyttingstype><app:utnyttingstall>2400</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:avgrensning xlink:href="#id4"/>
<app:avgrensning xlink:href="#id5"/>
<app:avgrensning xlink:href="#id14"/>
<app:avgrensning xlink:href="#id16"/>
<app:avgrensning xlink:href="#id8"/>
<app:avgrensning xlink:href="#id6"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id48">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f24ea3a0-c617-5a51-9fe9-925be9c00e84</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403567.86 6587090.34 403554.95 6587088.29 403542.02 6587086.57 403529.11 6587084.66 403516.15 6587083.49</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403516.15 6587083.49 403517.61 6587070.55 403519.10 6587057.61 403521.37 6587044.73 403522.80 6587031.76</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403522.80 6587031.76 403535.68 6587033.61 403548.67 6587034.85 403561.66 6587036.22 403574.51 6587038.62</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403574.51 6587038.62 403572.66 6587051.55 403570.82 6587064.46</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403570.82 6587064.46 403566.90 6587077.04 403567.86 6587090.34</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>3</app:eierform>
<app:arealformål>1801</app:arealformål>
<app:feltbetegnelse>BKB1</app:feltbetegnelse>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>45</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>17</app:utnyttingstype><app:utnyttingstall>2400</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:avgrensning xlink:href="#id7"/>
<app:avgrensning xlink:href="#id8"/>
<app:avgrensning xlink:href="#id17"/>
<app:avgrensning xlink:href="#id10"/>
<app:avgrensning xlink:href="#id9"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id49">
<app:identifikasjon><app:Identifikasjon><app:lokalId>6d6792a5-9f04-5207-8dc9-99431436299a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403438.20 6587080.43 403425.18 6587080.64 403412.12 6587081.28</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403412.12 6587081.28 403413.15 6587068.35 403415.08 6587055.40 403417.21 6587042.46 403418.77 6587029.56</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403418.77 6587029.56 403420.63 6587016.66 403422.80 6587003.74</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403422.80 6587003.74 403435.90 6587002.90 403448.88 6587002.88</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403448.88 6587002.88 403447.26 6587015.79 403444.85 6587028.71</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403444.85 6587028.71 403443.31 6587041.62 403441.16 6587054.55 403439.72 6587067.48 403438.20 6587080.43</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>1</app:eierform>
<app:arealformål>2011</app:arealformål>
<app:feltbetegnelse>o_SKV1</app:feltbetegnelse>
<app:avgrensning xlink:href="#id2"/>
<app:avgrensning xlink:href="#id3"/>
<app:avgrensning xlink:href="#id13"/>
<app:avgrensning xlink:href="#id23"/>
<app:avgrensning xlink:href="#id15"/>
<app:avgrensning xlink:href="#id5"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id50">
<app:identifikasjon><app:Identifikasjon><app:lokalId>632db3d2-af65-5375-ad05-96bcc45a8799</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403418.77 6587029.56 403405.78 6587029.80 403392.67 6587030.84 403379.59 6587031.68 403366.57 6587032.09 403353.49 6587032.81 403340.49 6587032.87</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403340.49 6587032.87 403340.15 6587019.99 403344.52 6587007.05</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403344.52 6587007.05 403357.54 6587006.87 403370.60 6587006.27 403383.72 6587005.21 403396.70 6587005.02</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403396.70 6587005.02 403410.12 6587002.03 403422.80 6587003.74</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403422.80 6587003.74 403420.63 6587016.66 403418.77 6587029.56</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>1</app:eierform>
<app:arealformål>2012</app:arealformål>
<app:feltbetegnelse>o_SF1</app:feltbetegnelse>
<app:avgrensning xlink:href="#id11"/>
<app:avgrensning xlink:href="#id12"/>
<app:avgrensning xlink:href="#id19"/>
<app:avgrensning xlink:href="#id21"/>
<app:avgrensning xlink:href="#id13"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id51">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8547e725-b8b3-51b8-91cf-e8c62a284fc6</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403496.87 6587029.66 403483.95 6587028.63 403470.89 6587028.66 403457.85 6587028.76 403444.85 6587028.71</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403444.85 6587028.71 403447.26 6587015.79 403448.88 6587002.88</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403448.88 6587002.88 403461.98 6587002.30 403474.92 6587002.84</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403474.92 6587002.84 403487.98 6587002.82 403500.90 6587003.83 403513.84 6587004.94 403526.83 6587005.94</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403526.83 6587005.94 403540.14 6587005.05 403552.70 6587009.02</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403552.70 6587009.02 403565.57 6587011.20 403578.54 6587012.80</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403578.54 6587012.80 403576.55 6587025.71 403574.51 6587038.62</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403574.51 6587038.62 403561.66 6587036.22 403548.67 6587034.85 403535.68 6587033.61 403522.80 6587031.76</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403522.80 6587031.76 403510.20 6587028.25 403496.87 6587029.66</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>1</app:eierform>
<app:arealformål>2012</app:arealformål>
<app:feltbetegnelse>o_SF2</app:feltbetegnelse>
<app:avgrensning xlink:href="#id14"/>
<app:avgrensning xlink:href="#id15"/>
<app:avgrensning xlink:href="#id24"/>
<app:avgrensning xlink:href="#id25"/>
<app:avgrensning xlink:href="#id27"/>
<app:avgrensning xlink:href="#id28"/>
<app:avgrensning xlink:href="#id18"/>
<app:avgrensning xlink:href="#id17"/>
<app:avgrensning xlink:href="#id16"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id52">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1333f43c-b117-5f85-843d-d0727a2f7e42</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403396.70 6587005.02 403383.72 6587005.21 403370.60 6587006.27 403357.54 6587006.87 403344.52 6587007.05</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403344.52 6587007.05 403346.24 6586994.14 403348.43 6586981.22 403350.09 6586968.29 403351.79 6586955.36 403352.88 6586942.42 403354.25 6586929.45 403367.29 6586929.12 403380.33 6586928.67 403393.34 6586928.52 403406.43 6586927.42</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403406.43 6586927.42 403405.01 6586940.40 403403.97 6586953.33 403402.36 6586966.26 403400.61 6586979.19 403398.29 6586992.12 403396.70 6587005.02</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>1</app:eierform>
<app:arealformål>1162</app:arealformål>
<app:feltbetegnelse>o_BU1</app:feltbetegnelse>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>45</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>17</app:utnyttingstype><app:utnyttingstall>2400</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:avgrensning xlink:href="#id19"/>
<app:avgrensning xlink:href="#id20"/>
<app:avgrensning xlink:href="#id22"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id53">
<app:identifikasjon><app:Identifikasjon><app:lokalId>19b15ffc-e260-59fe-86e2-804fdd43d1ef</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:Arc><gml:posList>403422.80 6587003.74 403410.12 6587002.03 403396.70 6587005.02</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403396.70 6587005.02 403398.29 6586992.12 403400.61 6586979.19 403402.36 6586966.26 403403.97 6586953.33 403405.01 6586940.40 403406.43 6586927.42</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403406.43 6586927.42 403419.49 6586926.71 403432.53 6586926.14 403445.61 6586925.17 403458.61 6586925.29 403471.65 6586924.98 403484.65 6586925.24</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403484.65 6586925.24 403483.43 6586938.20 403482.19 6586951.15</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403482.19 6586951.15 403480.31 6586964.08 403478.83 6586977.01 403476.86 6586989.92 403474.92 6587002.84</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403474.92 6587002.84 403461.98 6587002.30 403448.88 6587002.88</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403448.88 6587002.88 403435.90 6587002.90 403422.80 6587003.74</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>1</app:eierform>
<app:arealformål>2013</app:arealformål>
<app:feltbetegnelse>o_ST1</app:feltbetegnelse>
<app:avgrensning xlink:href="#id21"/>
<app:avgrensning xlink:href="#id22"/>
<app:avgrensning xlink:href="#id35"/>
<app:avgrensning xlink:href="#id33"/>
<app:avgrensning xlink:href="#id26"/>
<app:avgrensning xlink:href="#id24"/>
<app:avgrensning xlink:href="#id23"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id54">
<app:identifikasjon><app:Identifikasjon><app:lokalId>586302fd-16c8-59eb-91b9-b1998ae902b7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403526.83 6587005.94 403513.84 6587004.94 403500.90 6587003.83 403487.98 6587002.82 403474.92 6587002.84</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403474.92 6587002.84 403476.86 6586989.92 403478.83 6586977.01 403480.31 6586964.08 403482.19 6586951.15</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403482.19 6586951.15 403495.24 6586951.09 403508.17 6586952.14 403521.18 6586952.78 403534.10 6586954.25</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403534.10 6586954.25 403547.30 6586953.35 403559.97 6586957.33</gml:posList></gml:Arc><gml:Arc><gml:posList>403559.97 6586957.33 403556.06 6586969.96 403556.62 6586983.19</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403556.62 6586983.19 403554.97 6586996.15 403552.70 6587009.02</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403552.70 6587009.02 403540.14 6587005.05 403526.83 6587005.94</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>1</app:eierform>
<app:arealformål>3050</app:arealformål>
<app:feltbetegnelse>o_GP1</app:feltbetegnelse>
<app:avgrensning xlink:href="#id25"/>
<app:avgrensning xlink:href="#id26"/>
<app:avgrensning xlink:href="#id32"/>
<app:avgrensning xlink:href="#id34"/>
<app:avgrensning xlink:href="#id31"/>
<app:avgrensning xlink:href="#id29"/>
<app:avgrensning xlink:href="#id27"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id55">
<app:identifikasjon><app:Identifikasjon><app:lokalId>619ad342-1e31-5336-b630-94b258b9c0fa</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403578.54 6587012.80 403565.57 6587011.20 403552.70 6587009.02</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403552.70 6587009.02 403554.97 6586996.15 403556.62 6586983.19</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403556.62 6586983.19 403556.06 6586969.96 403559.97 6586957.33</gml:posList></gml:Arc><gml:Arc><gml:posList>403559.97 6586957.33 403547.30 6586953.35 403534.10 6586954.25</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403534.10 6586954.25 403521.18 6586952.78 403508.17 6586952.14 403495.24 6586951.09 403482.19 6586951.15</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403482.19 6586951.15 403483.43 6586938.20 403484.65 6586925.24</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403484.65 6586925.24 403497.82 6586923.26 403510.63 6586926.24</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403510.63 6586926.24 403523.62 6586927.00 403536.56 6586928.34 403549.50 6586929.86 403562.43 6586931.43 403575.36 6586933.14 403588.27 6586935.20 403587.68 6586948.24 403585.81 6586961.10 403584.11 6586974.02 403582.45 6586986.96 403581.03 6586999.96 403578.54 6587012.80</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>1</app:eierform>
<app:arealformål>2080</app:arealformål>
<app:feltbetegnelse>o_SPA1</app:feltbetegnelse>
<app:avgrensning xlink:href="#id28"/>
<app:avgrensning xlink:href="#id29"/>
<app:avgrensning xlink:href="#id31"/>
<app:avgrensning xlink:href="#id34"/>
<app:avgrensning xlink:href="#id32"/>
<app:avgrensning xlink:href="#id33"/>
<app:avgrensning xlink:href="#id36"/>
<app:avgrensning xlink:href="#id30"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpAngittHensynGrense gml:id="id56">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4826cda5-d8d4-55d5-a4a4-2ad5ca5f42a0</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403339.57 6587079.32 403404.81 6587076.46 403410.16 6587035.09 403344.92 6587037.94 403339.57 6587079.32</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpAngittHensynGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpAngittHensynSone gml:id="id57">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b7545b06-8272-5205-9fa0-0308717368fb</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403339.57 6587079.32 403344.92 6587037.94 403410.16 6587035.09 403404.81 6587076.46 403339.57 6587079.32</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:angittHensyn>570</app:angittHensyn>
<app:hensynSonenavn>H570_1</app:hensynSonenavn>
<app:beskrivelse>Rekke med trehus</app:beskrivelse>
<app:avgrensning xlink:href="#id56"/>
</app:RpAngittHensynSone>
</gml:featureMember>
<gml:featureMember>
<app:RpBåndleggingGrense gml:id="id58">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1e6f5296-ccb3-52d9-b313-782352dbcc3b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403353.55 6586999.14 403390.08 6586997.67 403397.74 6586938.19 403361.21 6586939.66 403353.55 6586999.14</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpBåndleggingGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpBåndleggingSone gml:id="id59">
<app:identifikasjon><app:Identifikasjon><app:lokalId>cc18fc0d-98ef-56e6-9027-09b9c713ac05</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403353.55 6586999.14 403361.21 6586939.66 403397.74 6586938.19 403390.08 6586997.67 403353.55 6586999.14</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:båndlegging>730</app:båndlegging>
<app:hensynSonenavn>H730_1</app:hensynSonenavn>
<app:avgrensning xlink:href="#id58"/>
</app:RpBåndleggingSone>
</gml:featureMember>
<gml:featureMember>
<app:RpBestemmelseGrense gml:id="id60">
<app:identifikasjon><app:Identifikasjon><app:lokalId>169f92c5-589c-5f74-b49a-19ae5491a42f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403449.41 6587072.53 403506.57 6587074.75 403511.27 6587038.54 403454.11 6587036.33 403449.41 6587072.53</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpBestemmelseGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpBestemmelseOmråde gml:id="id61">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1739839b-547f-593a-87ed-dd2810c63de3</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403449.41 6587072.53 403454.11 6587036.33 403511.27 6587038.54 403506.57 6587074.75 403449.41 6587072.53</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:bestemmelseOmrådeNavn>#1</app:bestemmelseOmrådeNavn>
<app:type>10</app:type>
<app:avgrensning xlink:href="#id60"/>
</app:RpBestemmelseOmråde>
</gml:featureMember>
<gml:featureMember>
<app:PblMidlByggAnleggGrense gml:id="id62">
<app:identifikasjon><app:Identifikasjon><app:lokalId>9e6d7028-0f06-5fe2-b44a-4e10e2bc9471</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403493.16 6586946.23 403576.05 6586954.36 403577.53 6586938.82 403494.64 6586930.69 403493.16 6586946.23</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:PblMidlByggAnleggGrense>
</gml:featureMember>
<gml:featureMember>
<app:PblMidlByggAnleggOmråde gml:id="id63">
<app:identifikasjon><app:Identifikasjon><app:lokalId>811aeee0-a98f-5362-9db3-0af0166155de</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403493.16 6586946.23 403494.64 6586930.69 403577.53 6586938.82 403576.05 6586954.36 403493.16 6586946.23</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:bestemmelseOmrådeNavn>#2_MBA</app:bestemmelseOmrådeNavn>
<app:avgjørelsesdato>2023-06-15</app:avgjørelsesdato>
<app:GyldigTilDato>2099-12-31</app:GyldigTilDato>
<app:avgrensning xlink:href="#id62"/>
</app:PblMidlByggAnleggOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpJuridiskLinje gml:id="id64">
<app:identifikasjon><app:Identifikasjon><app:lokalId>62a4e676-ae07-5932-86fd-5ae7cd07ba61</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:senterlinje><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403348.24 6587071.34 403392.60 6587069.35 403394.89 6587051.24 403350.52 6587053.24 403348.24 6587071.34</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:senterlinje>
<app:juridisklinje>1210</app:juridisklinje>
</app:RpJuridiskLinje>
</gml:featureMember>
<gml:featureMember>
<app:RpJuridiskPunkt gml:id="id65">
<app:identifikasjon><app:Identifikasjon><app:lokalId>08d92b86-f2e4-591a-9031-310b65b51527</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403437.88 6586972.32</gml:pos></gml:Point></app:objektposisjon>
<app:juridiskpunkt>1271</app:juridiskpunkt>
</app:RpJuridiskPunkt>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id66">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3ec44352-63f0-582d-925f-64eb8ce8771c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403374.33 6587070.28</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403372.33 6587069.28</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>BS1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id67">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8a94939d-1fca-5fb1-a5d2-02b47ab1d88f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403478.60 6587067.80</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403476.60 6587066.80</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>BS2</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id68">
<app:identifikasjon><app:Identifikasjon><app:lokalId>67706593-ab19-532e-8a53-a2267b20440f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403530.45 6587071.97</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403528.45 6587070.97</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>BKB1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id69">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c00db04b-3a76-5aaf-a05c-e3fe9e2ecd1a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403429.90 6587041.97</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403427.90 6587040.97</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_SKV1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id70">
<app:identifikasjon><app:Identifikasjon><app:lokalId>5f183098-8fd1-5672-9b7f-6dab5b52418c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403381.62 6587018.59</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403379.62 6587017.59</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_SF1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id71">
<app:identifikasjon><app:Identifikasjon><app:lokalId>708a614a-c5ed-530a-97c7-9ddb85d0facd</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403511.84 6587017.66</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403509.84 6587016.66</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_SF2</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id72">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8375281f-4554-53fe-88ef-66083e995db4</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403363.24 6586967.99</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403361.24 6586966.99</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_BU1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id73">
<app:identifikasjon><app:Identifikasjon><app:lokalId>89dcec78-5819-5e34-a476-f81864b170f2</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403441.53 6586964.48</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403439.53 6586963.48</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_ST1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id74">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b7518a26-9991-5584-93ec-aaaf14cce894</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403515.87 6586991.84</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403513.87 6586990.84</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_GP1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id75">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f4140df0-3b1c-5896-9f0d-fece7d5ec2ef</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-09-21T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201721</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403548.40 6586942.74</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403546.40 6586941.74</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_SPA1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
</gml:FeatureCollection>
