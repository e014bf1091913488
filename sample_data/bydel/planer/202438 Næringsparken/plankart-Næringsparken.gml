<?xml version="1.0" encoding="UTF-8"?>
<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="http://skjema.geonorge.no/SOSI/produktspesifikasjon/Reguleringsplanforslag/20230701" xmlns:xlink="http://www.w3.org/1999/xlink" gml:id="plan">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/25832" srsDimension="2"><gml:lowerCorner>403787.37 6585992.99</gml:lowerCorner><gml:upperCorner>404040.33 6586157.17</gml:upperCorner></gml:Envelope></gml:boundedBy>
<gml:featureMember>
<app:Arealplan gml:id="id9000">
<app:identifikasjon><app:Identifikasjon><app:lokalId>0a0ab919-712d-5c90-978c-8ee6aece6c7e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:plantype>35</app:plantype>
<app:plannavn>Næringsparken</app:plannavn>
<app:planstatus>2</app:planstatus>
<app:omPlanbestemmelser>4</app:omPlanbestemmelser>
<app:lovreferanse>6</app:lovreferanse>
<app:rpOmråde xlink:href="#id39"/>
</app:Arealplan>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id1">
<app:identifikasjon><app:Identifikasjon><app:lokalId>aed83802-46ea-5510-b4de-ab64bd14ce49</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403935.98 6586148.86 403922.93 6586148.13 403909.92 6586148.50 403896.91 6586148.70 403883.92 6586149.11 403870.94 6586149.87 403857.97 6586150.83 403845.03 6586152.20 403832.08 6586153.60 403819.14 6586154.96 403806.23 6586157.17 403805.91 6586144.15 403804.84 6586131.21 403804.05 6586118.20 403802.37 6586105.30</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id2">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8f6d4a36-afd9-5b7a-ac1b-d7de7638510f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403935.98 6586148.86 403948.94 6586146.99 403962.07 6586149.92</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id3">
<app:identifikasjon><app:Identifikasjon><app:lokalId>485be51a-db65-56da-8690-50fa68741cda</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403935.98 6586148.86 403934.92 6586135.86 403934.59 6586122.90</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id4">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4eea2639-fa78-5468-8c37-5913c01c24f4</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403962.07 6586149.92 403975.11 6586150.34 403988.17 6586151.24 404001.22 6586151.78 404014.27 6586152.37 404027.30 6586152.59 404040.33 6586152.89 404039.75 6586139.90 404038.94 6586126.93 404037.32 6586113.97 404036.47 6586101.02</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id5">
<app:identifikasjon><app:Identifikasjon><app:lokalId>87177cdf-86b1-5b29-98bd-e63c41f6984e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403934.59 6586122.90 403931.13 6586109.88 403932.11 6586097.00</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id6">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ac8d987d-25e0-5405-9ad0-b001bf207d37</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403802.37 6586105.30 403815.31 6586103.59 403828.22 6586101.73 403841.14 6586100.04 403854.11 6586098.96 403867.12 6586098.36 403880.05 6586097.24 403893.02 6586096.58 403906.06 6586096.63</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id7">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ef66a8ea-2c91-5674-9b9b-54bbae19e5c3</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403802.37 6586105.30 403800.84 6586092.36 403799.00 6586079.44</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id8">
<app:identifikasjon><app:Identifikasjon><app:lokalId>6b1cbc39-2da3-5b3c-b298-87cee629cb8d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403906.06 6586096.63 403918.81 6586094.38 403932.11 6586097.00</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id9">
<app:identifikasjon><app:Identifikasjon><app:lokalId>85fbf8ae-3a87-522a-9ed6-82f67c92103f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403932.11 6586097.00 403945.21 6586097.97 403958.20 6586098.05 403971.21 6586098.31 403984.31 6586099.37 403997.34 6586099.83 404010.40 6586100.50 404023.44 6586100.86 404036.47 6586101.02</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id10">
<app:identifikasjon><app:Identifikasjon><app:lokalId>51aa3ac3-ac22-5e3a-b78d-22d639debd20</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404036.47 6586101.02 404034.57 6586088.09 404033.10 6586075.16</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id11">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c7b9cc1b-d425-5aa3-96e2-7deff6c34957</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403799.00 6586079.44 403811.96 6586077.85 403824.85 6586075.87 403837.73 6586073.99 403850.74 6586073.10</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id12">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a324d34c-c222-5140-87f5-afdf92ad4883</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403799.00 6586079.44 403794.76 6586066.87 403795.08 6586053.61</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id13">
<app:identifikasjon><app:Identifikasjon><app:lokalId>5dec6625-f050-5239-ba0a-fc722171b89d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403850.74 6586073.10 403863.68 6586071.90 403876.69 6586071.38 403889.74 6586071.33 403902.69 6586070.77 403915.66 6586070.49 403928.74 6586071.14 403941.74 6586071.27 403954.84 6586072.19</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id14">
<app:identifikasjon><app:Identifikasjon><app:lokalId>249095ef-d571-559c-a78e-54bddd1000bd</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403850.74 6586073.10 403849.28 6586060.15 403846.82 6586047.27 403845.16 6586034.33 403842.79 6586021.45</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id15">
<app:identifikasjon><app:Identifikasjon><app:lokalId>da5e5e65-be82-5d02-a914-ef04cdf8589d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403954.84 6586072.19 403967.55 6586070.52 403980.94 6586073.51</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id16">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8beb6974-2d4b-53a1-ba7b-c1f7c287196c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403980.94 6586073.51 403993.97 6586074.01 404007.04 6586074.64 404020.14 6586075.49 404033.10 6586075.16</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id17">
<app:identifikasjon><app:Identifikasjon><app:lokalId>0a8954f7-4c61-5db2-9476-fe11d9883537</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403980.94 6586073.51 403978.53 6586060.57 403977.02 6586047.68</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id18">
<app:identifikasjon><app:Identifikasjon><app:lokalId>781c57af-38cf-52d9-b08f-53e933943b1a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404033.10 6586075.16 404030.88 6586062.25 404029.18 6586049.33 404026.92 6586036.42 404025.15 6586023.51</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id19">
<app:identifikasjon><app:Identifikasjon><app:lokalId>132ed457-24eb-52ad-ab25-50658bcfc22c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403795.08 6586053.61 403793.47 6586040.64 403791.05 6586027.79</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id20">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c8e8816f-3a0f-5028-967d-1b2f55186985</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403977.02 6586047.68 403972.64 6586034.65 403972.99 6586021.86</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id21">
<app:identifikasjon><app:Identifikasjon><app:lokalId>9fcd54f6-21f8-565f-93a9-e0e44c8d2fc6</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403791.05 6586027.79 403803.91 6586025.52 403816.90 6586024.22 403829.86 6586022.85 403842.79 6586021.45</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id22">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c6ca4132-8580-5010-9402-13973bf7fe35</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403791.05 6586027.79 403789.11 6586014.87 403787.37 6586001.95 403800.23 6585999.63 403813.22 6585998.37</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id23">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d0eb3b3b-55fc-5ff7-8cd7-34684ba045d5</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403842.79 6586021.45 403855.76 6586020.49 403868.74 6586019.73 403881.70 6586019.08 403894.74 6586019.12</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id24">
<app:identifikasjon><app:Identifikasjon><app:lokalId>6ed3ab8e-c4af-5899-a758-29f1a7463b1b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403894.74 6586019.12 403907.41 6586016.87 403920.80 6586019.48</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id25">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d559a82f-52d8-53b3-ae15-55d6de95791e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403920.80 6586019.48 403933.80 6586019.68 403946.89 6586020.53 403959.95 6586021.27 403972.99 6586021.86</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id26">
<app:identifikasjon><app:Identifikasjon><app:lokalId>6b66a616-b993-514b-867b-30279b56c99b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403972.99 6586021.86 403986.02 6586022.32 403999.09 6586022.99 404012.18 6586023.71 404025.15 6586023.51</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id27">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f9011a0b-0c71-51a2-9419-094a901bd0ab</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404025.15 6586023.51 404023.28 6586010.59 404021.46 6585997.67</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id28">
<app:identifikasjon><app:Identifikasjon><app:lokalId>68967cd2-fe14-592f-b9e8-3d4585a3ac91</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403813.22 6585998.37 403825.85 6585994.54 403839.11 6585995.61</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id29">
<app:identifikasjon><app:Identifikasjon><app:lokalId>35b4d58d-66aa-5ee8-a6a8-070caecf26e4</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403839.11 6585995.61 403852.02 6585994.22 403865.05 6585993.89 403877.99 6585993.01 403891.06 6585993.27 403904.03 6585992.99 403917.11 6585993.64 403930.19 6585994.38 403943.20 6585994.69 403956.25 6585995.32 403969.31 6585996.01 403982.33 6585996.45 403995.40 6585997.15</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id30">
<app:identifikasjon><app:Identifikasjon><app:lokalId>85a246cb-d5df-5647-aa00-502cc18aef80</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403995.40 6585997.15 404008.14 6585995.18 404021.46 6585997.67</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id31">
<app:identifikasjon><app:Identifikasjon><app:lokalId>46a52de6-cbdc-5703-9753-e60fa0face6c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403935.98 6586148.86 403922.93 6586148.13 403909.92 6586148.50 403896.91 6586148.70 403883.92 6586149.11 403870.94 6586149.87 403857.97 6586150.83 403845.03 6586152.20 403832.08 6586153.60 403819.14 6586154.96 403806.23 6586157.17 403805.91 6586144.15 403804.84 6586131.21 403804.05 6586118.20 403802.37 6586105.30 403800.84 6586092.36 403799.00 6586079.44</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id32">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a2d95b48-8f96-5514-bd17-5e6990ad3d02</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403935.98 6586148.86 403948.94 6586146.99 403962.07 6586149.92</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id33">
<app:identifikasjon><app:Identifikasjon><app:lokalId>2134123d-90c3-5bca-8b1b-88716b9021d9</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403962.07 6586149.92 403975.11 6586150.34 403988.17 6586151.24 404001.22 6586151.78 404014.27 6586152.37 404027.30 6586152.59 404040.33 6586152.89 404039.75 6586139.90 404038.94 6586126.93 404037.32 6586113.97 404036.47 6586101.02 404034.57 6586088.09 404033.10 6586075.16 404030.88 6586062.25 404029.18 6586049.33 404026.92 6586036.42 404025.15 6586023.51 404023.28 6586010.59 404021.46 6585997.67</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id34">
<app:identifikasjon><app:Identifikasjon><app:lokalId>7e6052fe-6bdb-5d9a-b3c7-ea2fea638359</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403799.00 6586079.44 403794.76 6586066.87 403795.08 6586053.61</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id35">
<app:identifikasjon><app:Identifikasjon><app:lokalId>0eb35226-baf5-541d-b283-f4291e962168</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403795.08 6586053.61 403793.47 6586040.64 403791.05 6586027.79 403789.11 6586014.87 403787.37 6586001.95 403800.23 6585999.63 403813.22 6585998.37</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id36">
<app:identifikasjon><app:Identifikasjon><app:lokalId>afd9dba9-c79b-5bed-85c5-fee820b30abc</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403813.22 6585998.37 403825.85 6585994.54 403839.11 6585995.61</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id37">
<app:identifikasjon><app:Identifikasjon><app:lokalId>235a245b-a45e-5000-85d9-34366ef11cee</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403839.11 6585995.61 403852.02 6585994.22 403865.05 6585993.89 403877.99 6585993.01 403891.06 6585993.27 403904.03 6585992.99 403917.11 6585993.64 403930.19 6585994.38 403943.20 6585994.69 403956.25 6585995.32 403969.31 6585996.01 403982.33 6585996.45 403995.40 6585997.15</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id38">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ca862ecb-0166-5ef5-acb1-a1bd9f5c21c3</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403995.40 6585997.15 404008.14 6585995.18 404021.46 6585997.67</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpOmråde gml:id="id39">
<app:identifikasjon><app:Identifikasjon><app:lokalId>beda76c0-62cf-5a5c-aab9-42c0862494cb</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:MultiSurface><gml:surfaceMember><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403935.98 6586148.86 403922.93 6586148.13 403909.92 6586148.50 403896.91 6586148.70 403883.92 6586149.11 403870.94 6586149.87 403857.97 6586150.83 403845.03 6586152.20 403832.08 6586153.60 403819.14 6586154.96 403806.23 6586157.17 403805.91 6586144.15 403804.84 6586131.21 403804.05 6586118.20 403802.37 6586105.30 403800.84 6586092.36 403799.00 6586079.44</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403799.00 6586079.44 403794.76 6586066.87 403795.08 6586053.61</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403795.08 6586053.61 403793.47 6586040.64 403791.05 6586027.79 403789.11 6586014.87 403787.37 6586001.95 403800.23 6585999.63 403813.22 6585998.37</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403813.22 6585998.37 403825.85 6585994.54 403839.11 6585995.61</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403839.11 6585995.61 403852.02 6585994.22 403865.05 6585993.89 403877.99 6585993.01 403891.06 6585993.27 403904.03 6585992.99 403917.11 6585993.64 403930.19 6585994.38 403943.20 6585994.69 403956.25 6585995.32 403969.31 6585996.01 403982.33 6585996.45 403995.40 6585997.15</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403995.40 6585997.15 404008.14 6585995.18 404021.46 6585997.67</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404021.46 6585997.67 404023.28 6586010.59 404025.15 6586023.51 404026.92 6586036.42 404029.18 6586049.33 404030.88 6586062.25 404033.10 6586075.16 404034.57 6586088.09 404036.47 6586101.02 404037.32 6586113.97 404038.94 6586126.93 404039.75 6586139.90 404040.33 6586152.89 404027.30 6586152.59 404014.27 6586152.37 404001.22 6586151.78 403988.17 6586151.24 403975.11 6586150.34 403962.07 6586149.92</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403962.07 6586149.92 403948.94 6586146.99 403935.98 6586148.86</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></gml:surfaceMember></gml:MultiSurface></app:område>
<app:avgrensesAv xlink:href="#id31"/>
<app:avgrensesAv xlink:href="#id34"/>
<app:avgrensesAv xlink:href="#id35"/>
<app:avgrensesAv xlink:href="#id36"/>
<app:avgrensesAv xlink:href="#id37"/>
<app:avgrensesAv xlink:href="#id38"/>
<app:avgrensesAv xlink:href="#id33"/>
<app:avgrensesAv xlink:href="#id32"/>
<app:arealplan xlink:href="#id9000"/>
<app:formål xlink:href="#id40"/>
<app:formål xlink:href="#id41"/>
<app:formål xlink:href="#id42"/>
<app:formål xlink:href="#id43"/>
<app:formål xlink:href="#id44"/>
<app:formål xlink:href="#id45"/>
<app:formål xlink:href="#id46"/>
<app:hensyn xlink:href="#id48"/>
<app:hensyn xlink:href="#id50"/>
<app:hensyn xlink:href="#id52"/>
<app:juridiskLinje xlink:href="#id53"/>
</app:RpOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id40">
<app:identifikasjon><app:Identifikasjon><app:lokalId>6395f31e-61e6-553f-b1b3-067a5820c629</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>1340</app:arealformål>
<app:feltnavn>BI1</app:feltnavn>
<app:eierform>3</app:eierform>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>30</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403935.98 6586148.86 403922.93 6586148.13 403909.92 6586148.50 403896.91 6586148.70 403883.92 6586149.11 403870.94 6586149.87 403857.97 6586150.83 403845.03 6586152.20 403832.08 6586153.60 403819.14 6586154.96 403806.23 6586157.17 403805.91 6586144.15 403804.84 6586131.21 403804.05 6586118.20 403802.37 6586105.30</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403802.37 6586105.30 403815.31 6586103.59 403828.22 6586101.73 403841.14 6586100.04 403854.11 6586098.96 403867.12 6586098.36 403880.05 6586097.24 403893.02 6586096.58 403906.06 6586096.63</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403906.06 6586096.63 403918.81 6586094.38 403932.11 6586097.00</gml:posList></gml:Arc><gml:Arc><gml:posList>403932.11 6586097.00 403931.13 6586109.88 403934.59 6586122.90</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403934.59 6586122.90 403934.92 6586135.86 403935.98 6586148.86</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id1"/>
<app:avgrensesAv xlink:href="#id6"/>
<app:avgrensesAv xlink:href="#id8"/>
<app:avgrensesAv xlink:href="#id5"/>
<app:avgrensesAv xlink:href="#id3"/>
<app:planområde xlink:href="#id39"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id41">
<app:identifikasjon><app:Identifikasjon><app:lokalId>72c0371f-f2b8-5607-a2af-e49af2312526</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>1310</app:arealformål>
<app:feltnavn>BK1</app:feltnavn>
<app:eierform>3</app:eierform>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>45</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>17</app:utnyttingstype><app:utnyttingstall>2400</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:Arc><gml:posList>403962.07 6586149.92 403948.94 6586146.99 403935.98 6586148.86</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403935.98 6586148.86 403934.92 6586135.86 403934.59 6586122.90</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403934.59 6586122.90 403931.13 6586109.88 403932.11 6586097.00</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403932.11 6586097.00 403945.21 6586097.97 403958.20 6586098.05 403971.21 6586098.31 403984.31 6586099.37 403997.34 6586099.83 404010.40 6586100.50 404023.44 6586100.86 404036.47 6586101.02</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404036.47 6586101.02 404037.32 6586113.97 404038.94 6586126.93 404039.75 6586139.90 404040.33 6586152.89 404027.30 6586152.59 404014.27 6586152.37 404001.22 6586151.78 403988.17 6586151.24 403975.11 6586150.34 403962.07 6586149.92</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id2"/>
<app:avgrensesAv xlink:href="#id3"/>
<app:avgrensesAv xlink:href="#id5"/>
<app:avgrensesAv xlink:href="#id9"/>
<app:avgrensesAv xlink:href="#id4"/>
<app:planområde xlink:href="#id39"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id42">
<app:identifikasjon><app:Identifikasjon><app:lokalId>726ee226-3943-50d8-bffa-4c5f52752a54</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>2011</app:arealformål>
<app:feltnavn>o_SKV1</app:feltnavn>
<app:eierform>1</app:eierform>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403906.06 6586096.63 403893.02 6586096.58 403880.05 6586097.24 403867.12 6586098.36 403854.11 6586098.96 403841.14 6586100.04 403828.22 6586101.73 403815.31 6586103.59 403802.37 6586105.30</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403802.37 6586105.30 403800.84 6586092.36 403799.00 6586079.44</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403799.00 6586079.44 403811.96 6586077.85 403824.85 6586075.87 403837.73 6586073.99 403850.74 6586073.10</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403850.74 6586073.10 403863.68 6586071.90 403876.69 6586071.38 403889.74 6586071.33 403902.69 6586070.77 403915.66 6586070.49 403928.74 6586071.14 403941.74 6586071.27 403954.84 6586072.19</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403954.84 6586072.19 403967.55 6586070.52 403980.94 6586073.51</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403980.94 6586073.51 403993.97 6586074.01 404007.04 6586074.64 404020.14 6586075.49 404033.10 6586075.16</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404033.10 6586075.16 404034.57 6586088.09 404036.47 6586101.02</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404036.47 6586101.02 404023.44 6586100.86 404010.40 6586100.50 403997.34 6586099.83 403984.31 6586099.37 403971.21 6586098.31 403958.20 6586098.05 403945.21 6586097.97 403932.11 6586097.00</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403932.11 6586097.00 403918.81 6586094.38 403906.06 6586096.63</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id6"/>
<app:avgrensesAv xlink:href="#id7"/>
<app:avgrensesAv xlink:href="#id11"/>
<app:avgrensesAv xlink:href="#id13"/>
<app:avgrensesAv xlink:href="#id15"/>
<app:avgrensesAv xlink:href="#id16"/>
<app:avgrensesAv xlink:href="#id10"/>
<app:avgrensesAv xlink:href="#id9"/>
<app:avgrensesAv xlink:href="#id8"/>
<app:planområde xlink:href="#id39"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id43">
<app:identifikasjon><app:Identifikasjon><app:lokalId>23318db3-70a7-5706-b79e-7373d4464240</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>1826</app:arealformål>
<app:feltnavn>BKB1</app:feltnavn>
<app:eierform>3</app:eierform>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>30</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403954.84 6586072.19 403941.74 6586071.27 403928.74 6586071.14 403915.66 6586070.49 403902.69 6586070.77 403889.74 6586071.33 403876.69 6586071.38 403863.68 6586071.90 403850.74 6586073.10</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403850.74 6586073.10 403849.28 6586060.15 403846.82 6586047.27 403845.16 6586034.33 403842.79 6586021.45</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403842.79 6586021.45 403855.76 6586020.49 403868.74 6586019.73 403881.70 6586019.08 403894.74 6586019.12</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403894.74 6586019.12 403907.41 6586016.87 403920.80 6586019.48</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403920.80 6586019.48 403933.80 6586019.68 403946.89 6586020.53 403959.95 6586021.27 403972.99 6586021.86</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403972.99 6586021.86 403972.64 6586034.65 403977.02 6586047.68</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403977.02 6586047.68 403978.53 6586060.57 403980.94 6586073.51</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403980.94 6586073.51 403967.55 6586070.52 403954.84 6586072.19</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id13"/>
<app:avgrensesAv xlink:href="#id14"/>
<app:avgrensesAv xlink:href="#id23"/>
<app:avgrensesAv xlink:href="#id24"/>
<app:avgrensesAv xlink:href="#id25"/>
<app:avgrensesAv xlink:href="#id20"/>
<app:avgrensesAv xlink:href="#id17"/>
<app:avgrensesAv xlink:href="#id15"/>
<app:planområde xlink:href="#id39"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id44">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8eda2088-78d2-5bba-81e1-f9575f41535f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>2019</app:arealformål>
<app:feltnavn>o_SVG1</app:feltnavn>
<app:eierform>1</app:eierform>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403850.74 6586073.10 403837.73 6586073.99 403824.85 6586075.87 403811.96 6586077.85 403799.00 6586079.44</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403799.00 6586079.44 403794.76 6586066.87 403795.08 6586053.61</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403795.08 6586053.61 403793.47 6586040.64 403791.05 6586027.79</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403791.05 6586027.79 403803.91 6586025.52 403816.90 6586024.22 403829.86 6586022.85 403842.79 6586021.45</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403842.79 6586021.45 403845.16 6586034.33 403846.82 6586047.27 403849.28 6586060.15 403850.74 6586073.10</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id11"/>
<app:avgrensesAv xlink:href="#id12"/>
<app:avgrensesAv xlink:href="#id19"/>
<app:avgrensesAv xlink:href="#id21"/>
<app:avgrensesAv xlink:href="#id14"/>
<app:planområde xlink:href="#id39"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id45">
<app:identifikasjon><app:Identifikasjon><app:lokalId>858583c3-aba1-5729-80f2-19a893e5ae3e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>1510</app:arealformål>
<app:feltnavn>o_BE1</app:feltnavn>
<app:eierform>1</app:eierform>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>30</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404033.10 6586075.16 404020.14 6586075.49 404007.04 6586074.64 403993.97 6586074.01 403980.94 6586073.51</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403980.94 6586073.51 403978.53 6586060.57 403977.02 6586047.68</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403977.02 6586047.68 403972.64 6586034.65 403972.99 6586021.86</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403972.99 6586021.86 403986.02 6586022.32 403999.09 6586022.99 404012.18 6586023.71 404025.15 6586023.51</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404025.15 6586023.51 404026.92 6586036.42 404029.18 6586049.33 404030.88 6586062.25 404033.10 6586075.16</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id16"/>
<app:avgrensesAv xlink:href="#id17"/>
<app:avgrensesAv xlink:href="#id20"/>
<app:avgrensesAv xlink:href="#id26"/>
<app:avgrensesAv xlink:href="#id18"/>
<app:planområde xlink:href="#id39"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id46">
<app:identifikasjon><app:Identifikasjon><app:lokalId>46700563-2835-5e5a-9d64-aed38832e3f0</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>3060</app:arealformål>
<app:feltnavn>GV1</app:feltnavn>
<app:eierform>3</app:eierform>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403842.79 6586021.45 403829.86 6586022.85 403816.90 6586024.22 403803.91 6586025.52 403791.05 6586027.79</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403791.05 6586027.79 403789.11 6586014.87 403787.37 6586001.95 403800.23 6585999.63 403813.22 6585998.37</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403813.22 6585998.37 403825.85 6585994.54 403839.11 6585995.61</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403839.11 6585995.61 403852.02 6585994.22 403865.05 6585993.89 403877.99 6585993.01 403891.06 6585993.27 403904.03 6585992.99 403917.11 6585993.64 403930.19 6585994.38 403943.20 6585994.69 403956.25 6585995.32 403969.31 6585996.01 403982.33 6585996.45 403995.40 6585997.15</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403995.40 6585997.15 404008.14 6585995.18 404021.46 6585997.67</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404021.46 6585997.67 404023.28 6586010.59 404025.15 6586023.51</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404025.15 6586023.51 404012.18 6586023.71 403999.09 6586022.99 403986.02 6586022.32 403972.99 6586021.86</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403972.99 6586021.86 403959.95 6586021.27 403946.89 6586020.53 403933.80 6586019.68 403920.80 6586019.48</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403920.80 6586019.48 403907.41 6586016.87 403894.74 6586019.12</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403894.74 6586019.12 403881.70 6586019.08 403868.74 6586019.73 403855.76 6586020.49 403842.79 6586021.45</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id21"/>
<app:avgrensesAv xlink:href="#id22"/>
<app:avgrensesAv xlink:href="#id28"/>
<app:avgrensesAv xlink:href="#id29"/>
<app:avgrensesAv xlink:href="#id30"/>
<app:avgrensesAv xlink:href="#id27"/>
<app:avgrensesAv xlink:href="#id26"/>
<app:avgrensesAv xlink:href="#id25"/>
<app:avgrensesAv xlink:href="#id24"/>
<app:avgrensesAv xlink:href="#id23"/>
<app:planområde xlink:href="#id39"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpInfrastrukturSone gml:id="id48">
<app:identifikasjon><app:Identifikasjon><app:lokalId>49cd7851-1467-50a3-b1ad-919d394910b3</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:hensynSonenavn>H430_1</app:hensynSonenavn>
<app:infrastruktur>430</app:infrastruktur>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403855.17 6586067.50 403848.77 6586026.18 403968.56 6586026.76 403974.97 6586068.08 403855.17 6586067.50</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:planområde xlink:href="#id39"/>
</app:RpInfrastrukturSone>
</gml:featureMember>
<gml:featureMember>
<app:RpGjennomføringSone gml:id="id50">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8627a028-17ba-5e07-abb7-45360f3b5740</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:hensynSonenavn>H810_1</app:hensynSonenavn>
<app:gjennomføring>810</app:gjennomføring>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403811.21 6586151.21 403808.11 6586109.72 403927.47 6586102.03 403930.57 6586143.53 403811.21 6586151.21</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:planområde xlink:href="#id39"/>
</app:RpGjennomføringSone>
</gml:featureMember>
<gml:featureMember>
<app:RpStøySone gml:id="id52">
<app:identifikasjon><app:Identifikasjon><app:lokalId>232cfd13-e658-5761-94d1-e763f268c62f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:hensynSonenavn>H220_1</app:hensynSonenavn>
<app:støy>220</app:støy>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403940.79 6586105.02 403937.30 6586076.57 404028.62 6586080.30 404032.11 6586108.75 403940.79 6586105.02</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:planområde xlink:href="#id39"/>
</app:RpStøySone>
</gml:featureMember>
<gml:featureMember>
<app:RpJuridiskLinje gml:id="id53">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8695f0b1-2328-5fc7-b4d7-873e91edc564</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:juridiskLinjetype>1211</app:juridiskLinjetype>
<app:linjeforløp><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403855.17 6586067.50 403974.97 6586068.08</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:linjeforløp>
<app:planområde xlink:href="#id39"/>
</app:RpJuridiskLinje>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id54">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c7d2109e-16d3-5dba-87b9-4e38fd65eb8f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>BI1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403870.38 6586136.84</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403868.38 6586135.84</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id40"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id55">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a942d686-2889-573b-bda2-8f7141b8ceec</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>BK1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403974.57 6586137.58</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403972.57 6586136.58</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id41"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id56">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1020df44-5ffa-5bdd-a3ad-45066742e23c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>o_SKV1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403917.49 6586083.77</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403915.49 6586082.77</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id42"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id57">
<app:identifikasjon><app:Identifikasjon><app:lokalId>db8f92e7-43a2-5e44-8c3b-5fdf17da2351</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>BKB1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403913.80 6586057.93</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403911.80 6586056.93</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id43"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id58">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8526d09f-9c8a-5972-be0e-94175fd3c632</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>o_SVG1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403810.01 6586064.66</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403808.01 6586063.66</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id44"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id59">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4a857912-54ca-54cf-bc90-3967bacc6db3</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>o_BE1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403992.07 6586061.21</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403990.07 6586060.21</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id45"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id60">
<app:identifikasjon><app:Identifikasjon><app:lokalId>32f8c427-efed-5969-b679-13d38a14d1b6</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202438</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>GV1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403905.85 6586006.27</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403903.85 6586005.27</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id46"/>
</app:RpPåskrift>
</gml:featureMember>
</gml:FeatureCollection>
