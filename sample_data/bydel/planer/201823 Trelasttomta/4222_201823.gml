<?xml version="1.0" encoding="UTF-8"?>
<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="http://skjema.geonorge.no/SOSI/produktspesifikasjon/Reguleringsplan/20190401" xmlns:xlink="http://www.w3.org/1999/xlink" gml:id="plan">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/25832" srsDimension="2"><gml:lowerCorner>404232.86 6586893.65</gml:lowerCorner><gml:upperCorner>404498.31 6587081.25</gml:upperCorner></gml:Envelope></gml:boundedBy>
<gml:featureMember>
<app:RpFormålGrense gml:id="id1">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b66a06c0-a350-55bd-9513-9973f6859536</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404394.19 6587054.67 404381.33 6587056.57 404368.45 6587058.39 404355.66 6587060.72 404342.87 6587063.17 404330.14 6587065.99 404317.41 6587068.82 404304.77 6587072.24 404292.02 6587075.00 404279.32 6587078.07 404266.65 6587081.25 404264.39 6587068.45 404262.04 6587055.65 404259.28 6587042.92 404256.52 6587030.17</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id2">
<app:identifikasjon><app:Identifikasjon><app:lokalId>22500c70-e4ca-5675-9f1a-398d2ab1b006</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404394.19 6587054.67 404406.74 6587050.92 404420.07 6587052.05</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id3">
<app:identifikasjon><app:Identifikasjon><app:lokalId>7aeda6e6-14ae-5770-869d-622b0002e53a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404394.19 6587054.67 404391.76 6587041.88 404389.59 6587029.07</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id4">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a2a387ab-e4ff-5a6e-b416-47ad2641ae0b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404420.07 6587052.05 404433.00 6587050.65 404446.09 6587050.33 404459.15 6587049.86 404472.19 6587049.21 404485.24 6587048.71 404498.31 6587048.25 404495.64 6587035.45 404493.71 6587022.64 404491.17 6587009.88 404488.19 6586997.16</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id5">
<app:identifikasjon><app:Identifikasjon><app:lokalId>65e85657-91b8-5e56-aee4-676355687444</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404389.59 6587029.07 404384.60 6587016.60 404384.07 6587003.59</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id6">
<app:identifikasjon><app:Identifikasjon><app:lokalId>cf846fc1-6ef2-5714-b095-d2ffbc4c97bc</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404256.52 6587030.17 404269.14 6587026.75 404281.90 6587023.91 404294.55 6587020.60 404307.29 6587017.73 404319.96 6587014.63 404332.75 6587012.08 404345.53 6587009.58 404358.33 6587007.30</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id7">
<app:identifikasjon><app:Identifikasjon><app:lokalId>27e98173-301b-5f6e-84ce-754289c21447</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404256.52 6587030.17 404253.15 6587017.55 404250.41 6587004.77</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id8">
<app:identifikasjon><app:Identifikasjon><app:lokalId>71c3c9f4-3dcc-57b7-ab32-f4f719e5d24b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404358.33 6587007.30 404370.65 6587003.02 404384.07 6587003.59</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id9">
<app:identifikasjon><app:Identifikasjon><app:lokalId>43abec36-5d91-5a2a-b9b2-b4a0b26785bd</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404384.07 6587003.59 404396.99 6587002.15 404409.95 6587000.96 404422.86 6586999.63 404435.97 6586999.25 404449.03 6586998.74 404462.07 6586998.12 404475.07 6586997.42 404488.19 6586997.16</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id10">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d1ac3f03-3f25-512c-8c64-9cc4a4879fba</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404488.19 6586997.16 404485.47 6586984.44 404482.07 6586971.76</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id11">
<app:identifikasjon><app:Identifikasjon><app:lokalId>07c4fcef-846f-5a32-a119-fc89e984a464</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404250.41 6587004.77 404263.10 6587001.66 404275.79 6586998.51 404288.51 6586995.51 404301.18 6586992.34</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id12">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4f0a3aa6-1b33-5c35-b5f4-33724589fe3b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404250.41 6587004.77 404244.98 6586992.63 404244.14 6586979.40</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id13">
<app:identifikasjon><app:Identifikasjon><app:lokalId>507b3e34-949a-52bc-b0b3-dc95520310a6</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404301.18 6586992.34 404313.91 6586989.47 404326.64 6586986.69 404339.37 6586983.99 404352.22 6586981.90 404365.07 6586979.91 404377.96 6586978.19 404390.87 6586976.70 404403.84 6586975.56</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id14">
<app:identifikasjon><app:Identifikasjon><app:lokalId>edec6567-b4a0-5b61-a424-9dc33821e970</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404301.18 6586992.34 404297.56 6586979.76 404294.90 6586966.96 404291.96 6586954.24 404288.91 6586941.55</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id15">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ec202b1c-1da6-565f-98c2-c32a2980986d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404403.84 6586975.56 404416.27 6586972.32 404429.86 6586973.85</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id16">
<app:identifikasjon><app:Identifikasjon><app:lokalId>54222a15-5751-54ab-96cb-acca063af706</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404429.86 6586973.85 404442.90 6586973.25 404455.95 6586972.73 404469.09 6586972.56 404482.07 6586971.76</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id17">
<app:identifikasjon><app:Identifikasjon><app:lokalId>cdd7a6f8-2211-5919-a8d1-b0e9ce5607f4</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404429.86 6586973.85 404426.56 6586961.17 404423.58 6586948.48</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id18">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a3167367-169e-5ad9-a85a-6a1e12f52d92</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404482.07 6586971.76 404478.49 6586959.10 404475.80 6586946.39 404472.81 6586933.69 404469.81 6586920.98</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id19">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c0e65449-91cf-546d-9bf8-d1825195bd72</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404244.14 6586979.40 404241.52 6586966.59 404238.15 6586953.98</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id20">
<app:identifikasjon><app:Identifikasjon><app:lokalId>350ba024-5189-56d8-ab81-9a1ac8000fa6</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404423.58 6586948.48 404418.18 6586935.90 404417.59 6586923.06</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id21">
<app:identifikasjon><app:Identifikasjon><app:lokalId>44f0ba24-35c9-590c-8bca-7ec0097b30cc</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404238.15 6586953.98 404250.93 6586951.28 404263.53 6586947.72 404276.29 6586944.95 404288.91 6586941.55</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id22">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8da45550-4335-56f2-aa8f-8009b140df86</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404238.15 6586953.98 404235.08 6586941.32 404232.86 6586928.47 404245.53 6586925.29 404258.23 6586922.21</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id23">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e1ccabcd-65c3-5bfe-b396-d95ebaacbe6d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404288.91 6586941.55 404301.72 6586939.04 404314.37 6586935.90 404327.24 6586933.79 404339.96 6586931.12</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id24">
<app:identifikasjon><app:Identifikasjon><app:lokalId>fe996513-ff74-5f3b-a478-ee4bba182f52</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404339.96 6586931.12 404352.30 6586926.83 404365.69 6586927.40</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id25">
<app:identifikasjon><app:Identifikasjon><app:lokalId>065a3a11-ae4b-5ff9-8840-50adf055dbc7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404365.69 6586927.40 404378.55 6586925.65 404391.58 6586924.77 404404.66 6586924.21 404417.59 6586923.06</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id26">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a283afc8-2e31-5e73-ac83-e03f800a555f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404417.59 6586923.06 404430.61 6586922.36 404443.69 6586921.94 404456.84 6586921.86 404469.81 6586920.98</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id27">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e9ad1f87-da8c-5881-92e3-0f7be3e0fd30</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404469.81 6586920.98 404467.41 6586908.22 404464.52 6586895.47</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id28">
<app:identifikasjon><app:Identifikasjon><app:lokalId>527a9bd3-c65d-530e-8223-29cb4663b8ea</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404258.23 6586922.21 404270.49 6586916.78 404283.62 6586916.04</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id29">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8e74b9c6-7235-5005-a9d5-24567c855efe</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404283.62 6586916.04 404296.42 6586913.54 404309.08 6586910.39 404321.87 6586907.96 404334.67 6586905.60 404347.56 6586903.88 404360.40 6586901.89 404373.36 6586900.65 404386.28 6586899.26 404399.24 6586898.11 404412.30 6586897.55 404425.26 6586896.49 404438.40 6586896.43</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id30">
<app:identifikasjon><app:Identifikasjon><app:lokalId>141eb238-b7ab-5397-bcad-406a3cf68233</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404438.40 6586896.43 404451.03 6586893.65 404464.52 6586895.47</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id31">
<app:identifikasjon><app:Identifikasjon><app:lokalId>9abc36bf-9fb2-5f69-95a8-94c34a8bb273</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404394.19 6587054.67 404381.33 6587056.57 404368.45 6587058.39 404355.66 6587060.72 404342.87 6587063.17 404330.14 6587065.99 404317.41 6587068.82 404304.77 6587072.24 404292.02 6587075.00 404279.32 6587078.07 404266.65 6587081.25 404264.39 6587068.45 404262.04 6587055.65 404259.28 6587042.92 404256.52 6587030.17 404253.15 6587017.55 404250.41 6587004.77</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id32">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f7a28b77-6205-554e-928a-29a3feaa41df</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404394.19 6587054.67 404406.74 6587050.92 404420.07 6587052.05</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id33">
<app:identifikasjon><app:Identifikasjon><app:lokalId>045bd5a2-1407-5a2d-8da8-add61a4fb9c3</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404420.07 6587052.05 404433.00 6587050.65 404446.09 6587050.33 404459.15 6587049.86 404472.19 6587049.21 404485.24 6587048.71 404498.31 6587048.25 404495.64 6587035.45 404493.71 6587022.64 404491.17 6587009.88 404488.19 6586997.16 404485.47 6586984.44 404482.07 6586971.76 404478.49 6586959.10 404475.80 6586946.39 404472.81 6586933.69 404469.81 6586920.98 404467.41 6586908.22 404464.52 6586895.47</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id34">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a7dfe870-d785-5573-a698-27aeea48f1e0</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404250.41 6587004.77 404244.98 6586992.63 404244.14 6586979.40</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id35">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f42b5ece-2633-591a-a7f7-cbeef8ca3b24</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404244.14 6586979.40 404241.52 6586966.59 404238.15 6586953.98 404235.08 6586941.32 404232.86 6586928.47 404245.53 6586925.29 404258.23 6586922.21</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id36">
<app:identifikasjon><app:Identifikasjon><app:lokalId>2b39a27c-3bb8-575c-898c-b1e409705d73</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404258.23 6586922.21 404270.49 6586916.78 404283.62 6586916.04</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id37">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8a86156e-316b-5118-81e3-07eaf59e7fc0</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404283.62 6586916.04 404296.42 6586913.54 404309.08 6586910.39 404321.87 6586907.96 404334.67 6586905.60 404347.56 6586903.88 404360.40 6586901.89 404373.36 6586900.65 404386.28 6586899.26 404399.24 6586898.11 404412.30 6586897.55 404425.26 6586896.49 404438.40 6586896.43</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id38">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a9c86ee2-ee86-542c-ae16-7b6bc6285255</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404438.40 6586896.43 404451.03 6586893.65 404464.52 6586895.47</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpOmråde gml:id="id39">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a3316808-375b-55d8-9b30-ee0b7d94817d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404394.19 6587054.67 404381.33 6587056.57 404368.45 6587058.39 404355.66 6587060.72 404342.87 6587063.17 404330.14 6587065.99 404317.41 6587068.82 404304.77 6587072.24 404292.02 6587075.00 404279.32 6587078.07 404266.65 6587081.25 404264.39 6587068.45 404262.04 6587055.65 404259.28 6587042.92 404256.52 6587030.17 404253.15 6587017.55 404250.41 6587004.77</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404250.41 6587004.77 404244.98 6586992.63 404244.14 6586979.40</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404244.14 6586979.40 404241.52 6586966.59 404238.15 6586953.98 404235.08 6586941.32 404232.86 6586928.47 404245.53 6586925.29 404258.23 6586922.21</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404258.23 6586922.21 404270.49 6586916.78 404283.62 6586916.04</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404283.62 6586916.04 404296.42 6586913.54 404309.08 6586910.39 404321.87 6586907.96 404334.67 6586905.60 404347.56 6586903.88 404360.40 6586901.89 404373.36 6586900.65 404386.28 6586899.26 404399.24 6586898.11 404412.30 6586897.55 404425.26 6586896.49 404438.40 6586896.43</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404438.40 6586896.43 404451.03 6586893.65 404464.52 6586895.47</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404464.52 6586895.47 404467.41 6586908.22 404469.81 6586920.98 404472.81 6586933.69 404475.80 6586946.39 404478.49 6586959.10 404482.07 6586971.76 404485.47 6586984.44 404488.19 6586997.16 404491.17 6587009.88 404493.71 6587022.64 404495.64 6587035.45 404498.31 6587048.25 404485.24 6587048.71 404472.19 6587049.21 404459.15 6587049.86 404446.09 6587050.33 404433.00 6587050.65 404420.07 6587052.05</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404420.07 6587052.05 404406.74 6587050.92 404394.19 6587054.67</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201823</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:plantype>35</app:plantype>
<app:planstatus>3</app:planstatus>
<app:plannavn>Trelasttomta</app:plannavn>
<app:planbestemmelse>3</app:planbestemmelse>
<app:ikrafttredelsesdato>2018-10-18</app:ikrafttredelsesdato>
<app:lovreferanse>6</app:lovreferanse>
<app:vedtakEndeligPlanDato>2018-10-18</app:vedtakEndeligPlanDato>
<app:kunngjøringsdato>2018-10-28</app:kunngjøringsdato>
<app:planavgrensning xlink:href="#id31"/>
<app:planavgrensning xlink:href="#id34"/>
<app:planavgrensning xlink:href="#id35"/>
<app:planavgrensning xlink:href="#id36"/>
<app:planavgrensning xlink:href="#id37"/>
<app:planavgrensning xlink:href="#id38"/>
<app:planavgrensning xlink:href="#id33"/>
<app:planavgrensning xlink:href="#id32"/>
</app:RpOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id40">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8d8cab3f-07b4-5645-8cb6-22088fb33d46</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201823</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404394.19 6587054.67 404381.33 6587056.57 404368.45 6587058.39 404355.66 6587060.72 404342.87 6587063.17 404330.14 6587065.99 404317.41 6587068.82 404304.77 6587072.24 404292.02 6587075.00 404279.32 6587078.07 404266.65 6587081.25 404264.39 6587068.45 404262.04 6587055.65 404259.28 6587042.92 404256.52 6587030.17</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404256.52 6587030.17 404269.14 6587026.75 404281.90 6587023.91 404294.55 6587020.60 404307.29 6587017.73 404319.96 6587014.63 404332.75 6587012.08 404345.53 6587009.58 404358.33 6587007.30</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404358.33 6587007.30 404370.65 6587003.02 404384.07 6587003.59</gml:posList></gml:Arc><gml:Arc><gml:posList>404384.07 6587003.59 404384.60 6587016.60 404389.59 6587029.07</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404389.59 6587029.07 404392.35 6587041.77 404394.19 6587054.67</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>3</app:eierform>
<app:arealformål>1340</app:arealformål>
<app:feltbetegnelse>BI1</app:feltbetegnelse>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>30</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:avgrensning xlink:href="#id1"/>
<app:avgrensning xlink:href="#id6"/>
<app:avgrensning xlink:href="#id8"/>
<app:avgrensning xlink:href="#id5"/>
<app:avgrensning xlink:href="#id3"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id41">
<app:identifikasjon><app:Identifikasjon><app:lokalId>dddba9b1-ecb6-57de-8efa-e144eee9addd</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201823</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:Arc><gml:posList>404420.07 6587052.05 404406.74 6587050.92 404394.19 6587054.67</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404394.19 6587054.67 404391.76 6587041.88 404389.59 6587029.07</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404389.59 6587029.07 404384.60 6587016.60 404384.07 6587003.59</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404384.07 6587003.59 404396.99 6587002.15 404409.95 6587000.96 404422.86 6586999.63 404435.97 6586999.25 404449.03 6586998.74 404462.07 6586998.12 404475.07 6586997.42 404488.19 6586997.16</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404488.19 6586997.16 404491.17 6587009.88 404493.71 6587022.64 404495.64 6587035.45 404498.31 6587048.25 404485.24 6587048.71 404472.19 6587049.21 404459.15 6587049.86 404446.09 6587050.33 404433.00 6587050.65 404420.07 6587052.05</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>3</app:eierform>
<app:arealformål>1310</app:arealformål>
<app:feltbetegnelse>BK1</app:feltbetegnelse>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>45</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>17</app:utnyttingstype><app:utnyttingstall>2400</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:avgrensning xlink:href="#id2"/>
<app:avgrensning xlink:href="#id3"/>
<app:avgrensning xlink:href="#id5"/>
<app:avgrensning xlink:href="#id9"/>
<app:avgrensning xlink:href="#id4"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id42">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3c2fd85e-7754-5fc3-beed-cc2a857d5b75</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201823</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404358.33 6587007.30 404345.53 6587009.58 404332.75 6587012.08 404319.96 6587014.63 404307.29 6587017.73 404294.55 6587020.60 404281.90 6587023.91 404269.14 6587026.75 404256.52 6587030.17</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404256.52 6587030.17 404253.15 6587017.55 404250.41 6587004.77</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404250.41 6587004.77 404263.10 6587001.66 404275.79 6586998.51 404288.51 6586995.51 404301.18 6586992.34</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404301.18 6586992.34 404313.91 6586989.47 404326.64 6586986.69 404339.37 6586983.99 404352.22 6586981.90 404365.07 6586979.91 404377.96 6586978.19 404390.87 6586976.70 404403.84 6586975.56</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404403.84 6586975.56 404416.27 6586972.32 404429.86 6586973.85</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404429.86 6586973.85 404442.90 6586973.25 404455.95 6586972.73 404469.09 6586972.56 404482.07 6586971.76</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404482.07 6586971.76 404485.47 6586984.44 404488.19 6586997.16</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404488.19 6586997.16 404475.07 6586997.42 404462.07 6586998.12 404449.03 6586998.74 404435.97 6586999.25 404422.86 6586999.63 404409.95 6587000.96 404396.99 6587002.15 404384.07 6587003.59</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404384.07 6587003.59 404370.65 6587003.02 404358.33 6587007.30</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>1</app:eierform>
<app:arealformål>2011</app:arealformål>
<app:feltbetegnelse>o_SKV1</app:feltbetegnelse>
<app:avgrensning xlink:href="#id6"/>
<app:avgrensning xlink:href="#id7"/>
<app:avgrensning xlink:href="#id11"/>
<app:avgrensning xlink:href="#id13"/>
<app:avgrensning xlink:href="#id15"/>
<app:avgrensning xlink:href="#id16"/>
<app:avgrensning xlink:href="#id10"/>
<app:avgrensning xlink:href="#id9"/>
<app:avgrensning xlink:href="#id8"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id43">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d8426d71-d44a-5ea2-b22e-6776efd8bf7c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201823</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404403.84 6586975.56 404390.87 6586976.70 404377.96 6586978.19 404365.07 6586979.91 404352.22 6586981.90 404339.37 6586983.99 404326.64 6586986.69 404313.91 6586989.47 404301.18 6586992.34</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404301.18 6586992.34 404297.56 6586979.76 404294.90 6586966.96 404291.96 6586954.24 404288.91 6586941.55</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404288.91 6586941.55 404301.72 6586939.04 404314.37 6586935.90 404327.24 6586933.79 404339.96 6586931.12</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404339.96 6586931.12 404352.30 6586926.83 404365.69 6586927.40</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404365.69 6586927.40 404378.55 6586925.65 404391.58 6586924.77 404404.66 6586924.21 404417.59 6586923.06</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404417.59 6586923.06 404418.18 6586935.90 404423.58 6586948.48</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404423.58 6586948.48 404426.56 6586961.17 404429.86 6586973.85</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404429.86 6586973.85 404416.27 6586972.32 404403.84 6586975.56</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>3</app:eierform>
<app:arealformål>1826</app:arealformål>
<app:feltbetegnelse>BKB1</app:feltbetegnelse>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>30</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:avgrensning xlink:href="#id13"/>
<app:avgrensning xlink:href="#id14"/>
<app:avgrensning xlink:href="#id23"/>
<app:avgrensning xlink:href="#id24"/>
<app:avgrensning xlink:href="#id25"/>
<app:avgrensning xlink:href="#id20"/>
<app:avgrensning xlink:href="#id17"/>
<app:avgrensning xlink:href="#id15"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id44">
<app:identifikasjon><app:Identifikasjon><app:lokalId>2cb0923f-44f5-5d16-a041-14cbf7f0251b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201823</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404301.18 6586992.34 404288.51 6586995.51 404275.79 6586998.51 404263.10 6587001.66 404250.41 6587004.77</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404250.41 6587004.77 404244.98 6586992.63 404244.14 6586979.40</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404244.14 6586979.40 404241.52 6586966.59 404238.15 6586953.98</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404238.15 6586953.98 404250.93 6586951.28 404263.53 6586947.72 404276.29 6586944.95 404288.91 6586941.55</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404288.91 6586941.55 404291.96 6586954.24 404294.90 6586966.96 404297.56 6586979.76 404301.18 6586992.34</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>1</app:eierform>
<app:arealformål>2019</app:arealformål>
<app:feltbetegnelse>o_SVG1</app:feltbetegnelse>
<app:avgrensning xlink:href="#id11"/>
<app:avgrensning xlink:href="#id12"/>
<app:avgrensning xlink:href="#id19"/>
<app:avgrensning xlink:href="#id21"/>
<app:avgrensning xlink:href="#id14"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id45">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f0a11c3f-0bb1-58d2-8f32-d179d1d02a97</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201823</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404482.07 6586971.76 404469.09 6586972.56 404455.95 6586972.73 404442.90 6586973.25 404429.86 6586973.85</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404429.86 6586973.85 404426.56 6586961.17 404423.58 6586948.48</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404423.58 6586948.48 404418.18 6586935.90 404417.59 6586923.06</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404417.59 6586923.06 404430.61 6586922.36 404443.69 6586921.94 404456.84 6586921.86 404469.81 6586920.98</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404469.81 6586920.98 404472.81 6586933.69 404475.80 6586946.39 404478.49 6586959.10 404482.07 6586971.76</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>1</app:eierform>
<app:arealformål>1510</app:arealformål>
<app:feltbetegnelse>o_BE1</app:feltbetegnelse>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>30</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:avgrensning xlink:href="#id16"/>
<app:avgrensning xlink:href="#id17"/>
<app:avgrensning xlink:href="#id20"/>
<app:avgrensning xlink:href="#id26"/>
<app:avgrensning xlink:href="#id18"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id46">
<app:identifikasjon><app:Identifikasjon><app:lokalId>11a75f6f-ae94-51f7-bbcc-33efcd91b8fd</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201823</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404288.91 6586941.55 404276.29 6586944.95 404263.53 6586947.72 404250.93 6586951.28 404238.15 6586953.98</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404238.15 6586953.98 404235.08 6586941.32 404232.86 6586928.47 404245.53 6586925.29 404258.23 6586922.21</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404258.23 6586922.21 404270.49 6586916.78 404283.62 6586916.04</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404283.62 6586916.04 404296.42 6586913.54 404309.08 6586910.39 404321.87 6586907.96 404334.67 6586905.60 404347.56 6586903.88 404360.40 6586901.89 404373.36 6586900.65 404386.28 6586899.26 404399.24 6586898.11 404412.30 6586897.55 404425.26 6586896.49 404438.40 6586896.43</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404438.40 6586896.43 404451.03 6586893.65 404464.52 6586895.47</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404464.52 6586895.47 404467.41 6586908.22 404469.81 6586920.98</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404469.81 6586920.98 404456.84 6586921.86 404443.69 6586921.94 404430.61 6586922.36 404417.59 6586923.06</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404417.59 6586923.06 404404.66 6586924.21 404391.58 6586924.77 404378.55 6586925.65 404365.69 6586927.40</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404365.69 6586927.40 404352.30 6586926.83 404339.96 6586931.12</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404339.96 6586931.12 404327.24 6586933.79 404314.37 6586935.90 404301.72 6586939.04 404288.91 6586941.55</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>3</app:eierform>
<app:arealformål>3060</app:arealformål>
<app:feltbetegnelse>GV1</app:feltbetegnelse>
<app:avgrensning xlink:href="#id21"/>
<app:avgrensning xlink:href="#id22"/>
<app:avgrensning xlink:href="#id28"/>
<app:avgrensning xlink:href="#id29"/>
<app:avgrensning xlink:href="#id30"/>
<app:avgrensning xlink:href="#id27"/>
<app:avgrensning xlink:href="#id26"/>
<app:avgrensning xlink:href="#id25"/>
<app:avgrensning xlink:href="#id24"/>
<app:avgrensning xlink:href="#id23"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpInfrastrukturGrense gml:id="id47">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ae9032dc-3f96-5eb9-9db3-6bf1e453283c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404305.01 6586986.08 404423.39 6586969.06 404413.53 6586928.43 404295.15 6586945.45 404305.01 6586986.08</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpInfrastrukturGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpInfrastrukturSone gml:id="id48">
<app:identifikasjon><app:Identifikasjon><app:lokalId>268b058b-d2f4-550b-a5ec-e74480f583ee</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201823</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404305.01 6586986.08 404295.15 6586945.45 404413.53 6586928.43 404423.39 6586969.06 404305.01 6586986.08</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:infrastruktur>430</app:infrastruktur>
<app:hensynSonenavn>H430_1</app:hensynSonenavn>
<app:avgrensning xlink:href="#id47"/>
</app:RpInfrastrukturSone>
</gml:featureMember>
<gml:featureMember>
<app:RpGjennomføringGrense gml:id="id49">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e5c1535e-b7ff-5fed-b130-88608f70313d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404270.89 6587074.88 404388.19 6587050.19 404380.07 6587009.33 404262.77 6587034.02 404270.89 6587074.88</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGjennomføringGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGjennomføringSone gml:id="id50">
<app:identifikasjon><app:Identifikasjon><app:lokalId>63e1e4cd-0ce3-5dcd-ab09-b25751c01c32</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201823</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404270.89 6587074.88 404262.77 6587034.02 404380.07 6587009.33 404388.19 6587050.19 404270.89 6587074.88</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:gjennomføring>810</app:gjennomføring>
<app:hensynSonenavn>H810_1</app:hensynSonenavn>
<app:avgrensning xlink:href="#id49"/>
</app:RpGjennomføringSone>
</gml:featureMember>
<gml:featureMember>
<app:RpStøyGrense gml:id="id51">
<app:identifikasjon><app:Identifikasjon><app:lokalId>5dfb673d-824b-5765-be95-45f20b1a032d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404393.55 6587010.32 404484.70 6587005.00 404478.10 6586977.04 404386.96 6586982.37 404393.55 6587010.32</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpStøyGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpStøySone gml:id="id52">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4a07e814-f292-5f9c-ba8e-bfec8a4273dd</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201823</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404393.55 6587010.32 404386.96 6586982.37 404478.10 6586977.04 404484.70 6587005.00 404393.55 6587010.32</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:støy>220</app:støy>
<app:hensynSonenavn>H220_1</app:hensynSonenavn>
<app:avgrensning xlink:href="#id51"/>
</app:RpStøySone>
</gml:featureMember>
<gml:featureMember>
<app:RpJuridiskLinje gml:id="id53">
<app:identifikasjon><app:Identifikasjon><app:lokalId>cfedb534-297e-546b-a5ed-69e8141148f7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201823</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:senterlinje><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404305.01 6586986.08 404423.39 6586969.06</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:senterlinje>
<app:juridisklinje>1211</app:juridisklinje>
</app:RpJuridiskLinje>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id54">
<app:identifikasjon><app:Identifikasjon><app:lokalId>5fbc0890-7ff8-5909-84d8-f745a3cd4eb7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201823</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>404327.96 6587053.08</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>404325.96 6587052.08</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>BI1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id55">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a1fc17f3-3222-5373-afb0-4be0d56138eb</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201823</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>404430.90 6587038.27</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>404428.90 6587037.27</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>BK1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id56">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d6fcbbcb-61bb-52d0-920d-9a28cfa06e13</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201823</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>404368.17 6586992.60</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>404366.17 6586991.60</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_SKV1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id57">
<app:identifikasjon><app:Identifikasjon><app:lokalId>20eeaa32-3134-51ac-85ad-1cb80c419da0</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201823</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>404361.92 6586967.22</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>404359.92 6586966.22</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>BKB1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id58">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1ed7f0ef-a689-5f5d-823c-61df0bf787c7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201823</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>404259.96 6586988.97</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>404257.96 6586987.97</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_SVG1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id59">
<app:identifikasjon><app:Identifikasjon><app:lokalId>61cc7686-7e97-5ff6-a0bf-84db01673559</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201823</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>404439.75 6586960.55</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>404437.75 6586959.55</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_BE1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id60">
<app:identifikasjon><app:Identifikasjon><app:lokalId>9c0d262d-f197-51a7-b328-ad62bf8361ca</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-10-18T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201823</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>404350.05 6586916.38</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>404348.05 6586915.38</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>GV1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
</gml:FeatureCollection>
