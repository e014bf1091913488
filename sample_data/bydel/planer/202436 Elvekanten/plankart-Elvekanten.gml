<?xml version="1.0" encoding="UTF-8"?>
<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="http://skjema.geonorge.no/SOSI/produktspesifikasjon/Reguleringsplanforslag/20230701" xmlns:xlink="http://www.w3.org/1999/xlink" gml:id="plan">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/25832" srsDimension="2"><gml:lowerCorner>402873.47 6586005.23</gml:lowerCorner><gml:upperCorner>403163.85 6586200.34</gml:upperCorner></gml:Envelope></gml:boundedBy>
<gml:featureMember>
<app:Arealplan gml:id="id9000">
<app:identifikasjon><app:Identifikasjon><app:lokalId>175b833f-1dd6-5a30-9c0c-708a3f7df5df</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:plantype>35</app:plantype>
<app:plannavn>Elvekanten</app:plannavn>
<app:planstatus>2</app:planstatus>
<app:omPlanbestemmelser>4</app:omPlanbestemmelser>
<app:lovreferanse>6</app:lovreferanse>
<app:rpOmråde xlink:href="#id48"/>
</app:Arealplan>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id1">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b8601c9a-7768-5edd-824c-929fd556611d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402951.63 6586164.14 402938.68 6586162.91 402925.66 6586162.13 402912.62 6586161.49 402899.58 6586160.85 402886.60 6586159.87 402873.47 6586159.88 402875.50 6586147.04 402877.79 6586134.23 402880.15 6586121.46 402883.10 6586108.72</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id2">
<app:identifikasjon><app:Identifikasjon><app:lokalId>aea3f655-0ad0-5618-a202-f9dfb4d9478d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402951.63 6586164.14 402964.56 6586165.60 402977.47 6586167.14</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id3">
<app:identifikasjon><app:Identifikasjon><app:lokalId>055dab44-6358-5341-b0a0-8ea04692c985</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402951.63 6586164.14 402953.40 6586151.27 402955.96 6586138.49 402958.74 6586125.74 402961.27 6586112.98</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id4">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3feb1f84-5303-5731-8d4f-ebc41cd92112</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>402977.47 6586167.14 402990.67 6586166.74 403003.15 6586171.24</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id5">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a04735b1-ef49-5abe-9fd7-91709e852eab</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403003.15 6586171.24 403015.96 6586173.50 403028.68 6586176.36</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id6">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1311fdf2-bcab-58eb-9102-53d0d5aa541c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403028.68 6586176.36 403041.42 6586179.13 403054.11 6586182.24 403066.75 6586185.70 403079.49 6586188.49 403092.18 6586191.58 403104.88 6586194.67 403117.63 6586197.36 403130.33 6586200.34</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id7">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e354e63e-130c-51b8-9e46-7db35f4a2c8b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403028.68 6586176.36 403030.87 6586163.55 403033.01 6586150.71 403035.73 6586137.98 403038.32 6586125.20</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id8">
<app:identifikasjon><app:Identifikasjon><app:lokalId>7e93cdd5-bf21-51aa-adc6-d790730ad568</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403130.33 6586200.34 403130.07 6586187.01 403134.66 6586174.69</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id9">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4548a810-b703-556d-ad79-1d04b4754f0c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403134.66 6586174.69 403136.97 6586161.87 403139.97 6586149.18</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id10">
<app:identifikasjon><app:Identifikasjon><app:lokalId>357df7c3-9f5a-504c-a939-069c94b0fa45</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402883.10 6586108.72 402896.10 6586109.45 402909.22 6586109.69</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id11">
<app:identifikasjon><app:Identifikasjon><app:lokalId>9ef02505-c959-5b3e-a6be-01283f4f57af</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402883.10 6586108.72 402885.83 6586096.00 402889.09 6586083.31</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id12">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b387dc56-306d-5138-a348-0fd8a97d26a1</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>402909.22 6586109.69 402922.78 6586107.97 402935.29 6586110.98</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id13">
<app:identifikasjon><app:Identifikasjon><app:lokalId>bac1c4d1-17c4-5899-af4f-5c2d4b5130ec</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402935.29 6586110.98 402948.29 6586111.88 402961.27 6586112.98</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id14">
<app:identifikasjon><app:Identifikasjon><app:lokalId>17289fcf-0488-5b44-8909-c9de76184d59</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402961.27 6586112.98 402974.21 6586114.33 402987.10 6586115.98 402999.93 6586118.02 403012.78 6586120.08 403025.58 6586122.45 403038.32 6586125.20</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id15">
<app:identifikasjon><app:Identifikasjon><app:lokalId>39b229f9-b593-5f17-8e41-9b95b9c7827f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403038.32 6586125.20 403051.13 6586127.66 403063.74 6586131.08 403076.33 6586134.66 403089.12 6586137.34</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id16">
<app:identifikasjon><app:Identifikasjon><app:lokalId>bbeb3455-c0df-5e88-a043-1ece90b15d98</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403089.12 6586137.34 403102.33 6586138.17 403114.51 6586143.51</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id17">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8f6b8a09-8164-51eb-96c4-2924b14a3fbe</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403114.51 6586143.51 403127.30 6586146.10 403139.97 6586149.18</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id18">
<app:identifikasjon><app:Identifikasjon><app:lokalId>bff9d1c3-5df4-5109-bf05-fb28d8305b4a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403139.97 6586149.18 403142.40 6586136.36 403145.96 6586123.77</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id19">
<app:identifikasjon><app:Identifikasjon><app:lokalId>acae6ed4-5d21-5966-ac06-87b4788c2995</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402889.09 6586083.31 402902.09 6586084.06 402915.21 6586084.28 402928.23 6586084.98 402941.29 6586085.56</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id20">
<app:identifikasjon><app:Identifikasjon><app:lokalId>14088701-bc23-53d5-a074-7cec159441f6</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402889.09 6586083.31 402892.53 6586070.63 402895.37 6586057.94 402898.26 6586045.24 402901.48 6586032.54</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id21">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a06d921b-8d55-5d3f-a178-e424be1357ad</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402941.29 6586085.56 402954.32 6586086.34 402967.26 6586087.57 402980.25 6586088.70 402993.09 6586090.57</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id22">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d0a66444-ff74-5c2e-9092-51aa02cf6f69</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>402941.29 6586085.56 402942.08 6586072.73 402947.56 6586060.19</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id23">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d1a13569-2a58-5a4c-a22d-8fd64217045f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402993.09 6586090.57 403005.91 6586092.65 403018.77 6586094.67 403031.45 6586097.54 403044.31 6586099.79 403057.08 6586102.46 403069.74 6586105.67</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id24">
<app:identifikasjon><app:Identifikasjon><app:lokalId>bcc1098a-fb34-5314-963f-0c3163163ed8</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402993.09 6586090.57 402996.07 6586077.86 402999.37 6586065.19 403002.38 6586052.49 403005.48 6586039.80</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id25">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ed6d1a5d-879d-5303-ae19-b0a69490fd84</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403069.74 6586105.67 403082.49 6586108.55 403095.12 6586111.92 403107.83 6586114.96 403120.50 6586118.10 403133.10 6586121.52 403145.96 6586123.77</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id26">
<app:identifikasjon><app:Identifikasjon><app:lokalId>99c88859-f9c9-5e19-9089-045aa1256b31</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403069.74 6586105.67 403070.58 6586092.43 403076.02 6586080.29</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id27">
<app:identifikasjon><app:Identifikasjon><app:lokalId>509e87be-b1ef-5b4b-b7c7-948120c97cf1</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403145.96 6586123.77 403148.94 6586111.05 403152.24 6586098.39 403155.73 6586085.78 403158.34 6586072.99</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id28">
<app:identifikasjon><app:Identifikasjon><app:lokalId>5fd6d7c8-d351-53cb-bf3a-def40481d6ef</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402947.56 6586060.19 402950.59 6586047.49 402953.67 6586034.79</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id29">
<app:identifikasjon><app:Identifikasjon><app:lokalId>86ba34b0-c637-5a79-8812-19c23bef6179</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403076.02 6586080.29 403076.83 6586067.05 403082.12 6586054.90</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id30">
<app:identifikasjon><app:Identifikasjon><app:lokalId>9d4c3aec-1729-5611-93d7-3081220e1061</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402901.48 6586032.54 402914.55 6586032.94 402927.60 6586033.51 402940.74 6586033.67 402953.67 6586034.79</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id31">
<app:identifikasjon><app:Identifikasjon><app:lokalId>48d6d0c0-7c2c-5671-88b2-f01ce5cdee15</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402901.48 6586032.54 402903.92 6586019.80 402906.98 6586007.06</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id32">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e93f4586-5906-5ae9-b270-85ab0fcd00fc</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402953.67 6586034.79 402966.66 6586035.74 402979.64 6586036.80 402992.69 6586037.66 403005.48 6586039.80</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id33">
<app:identifikasjon><app:Identifikasjon><app:lokalId>fe79486d-4e52-5a3c-9ef0-b42a08b36838</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403005.48 6586039.80 403018.86 6586039.42 403031.16 6586043.90</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id34">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d4cee5f3-bb45-5bc3-b444-e68408fcb5e5</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403031.16 6586043.90 403043.88 6586046.59 403056.69 6586049.02 403069.46 6586051.70 403082.12 6586054.90</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id35">
<app:identifikasjon><app:Identifikasjon><app:lokalId>9edd195c-f93e-56a4-b68f-dd013b1c101b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403082.12 6586054.90 403094.82 6586057.98 403107.50 6586061.15 403120.14 6586064.50 403132.89 6586067.33 403145.55 6586070.48 403158.34 6586072.99</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id36">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ab79be33-1152-5e29-b156-6f3eafcd2ee3</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403158.34 6586072.99 403161.47 6586060.32 403163.85 6586047.51 403151.20 6586044.33 403138.39 6586041.85 403125.75 6586038.53 403113.01 6586035.67</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id37">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e0bacdab-246f-5749-9508-24a877379330</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>402906.98 6586007.06 402920.50 6586005.23 402933.10 6586008.02</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id38">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f7ec3fd5-008a-593d-9048-9ca48685d601</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402933.10 6586008.02 402946.12 6586008.75 402959.18 6586009.31 402972.10 6586010.61 402985.15 6586011.31 402998.05 6586012.87 403010.99 6586014.31 403023.78 6586016.56 403036.66 6586018.41 403049.49 6586020.65 403062.20 6586023.53 403075.03 6586025.90 403087.63 6586029.41</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id39">
<app:identifikasjon><app:Identifikasjon><app:lokalId>997522af-7cb3-540c-b05d-c43369b95277</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403087.63 6586029.41 403100.77 6586030.22 403113.01 6586035.67</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id40">
<app:identifikasjon><app:Identifikasjon><app:lokalId>0ba0324f-8413-5e8f-bafe-e4bb67c1ba6c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402977.47 6586167.14 402964.56 6586165.60 402951.63 6586164.14 402938.68 6586162.91 402925.66 6586162.13 402912.62 6586161.49 402899.58 6586160.85 402886.60 6586159.87 402873.47 6586159.88 402875.50 6586147.04 402877.79 6586134.23 402880.15 6586121.46 402883.10 6586108.72 402885.83 6586096.00 402889.09 6586083.31 402892.53 6586070.63 402895.37 6586057.94 402898.26 6586045.24 402901.48 6586032.54 402903.92 6586019.80 402906.98 6586007.06</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id41">
<app:identifikasjon><app:Identifikasjon><app:lokalId>9cc08131-35cf-577f-b9cf-bd03839c0d7c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>402977.47 6586167.14 402990.67 6586166.74 403003.15 6586171.24</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id42">
<app:identifikasjon><app:Identifikasjon><app:lokalId>876ac19d-2817-54a8-a378-db70fa9b6988</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403003.15 6586171.24 403015.96 6586173.50 403028.68 6586176.36 403041.42 6586179.13 403054.11 6586182.24 403066.75 6586185.70 403079.49 6586188.49 403092.18 6586191.58 403104.88 6586194.67 403117.63 6586197.36 403130.33 6586200.34</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id43">
<app:identifikasjon><app:Identifikasjon><app:lokalId>30d01f2b-7ee7-5ef6-a19b-04f9f484c851</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403130.33 6586200.34 403130.07 6586187.01 403134.66 6586174.69</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id44">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d1cf3e18-c26b-5956-a145-4ca8cce1e1b9</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403134.66 6586174.69 403136.97 6586161.87 403139.97 6586149.18 403142.40 6586136.36 403145.96 6586123.77 403148.94 6586111.05 403152.24 6586098.39 403155.73 6586085.78 403158.34 6586072.99 403161.47 6586060.32 403163.85 6586047.51 403151.20 6586044.33 403138.39 6586041.85 403125.75 6586038.53 403113.01 6586035.67</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id45">
<app:identifikasjon><app:Identifikasjon><app:lokalId>5cc72609-79f5-59d5-adbf-929b2e1b6955</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>402906.98 6586007.06 402920.50 6586005.23 402933.10 6586008.02</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id46">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d9116745-6e08-5f0e-b619-13533664da8d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402933.10 6586008.02 402946.12 6586008.75 402959.18 6586009.31 402972.10 6586010.61 402985.15 6586011.31 402998.05 6586012.87 403010.99 6586014.31 403023.78 6586016.56 403036.66 6586018.41 403049.49 6586020.65 403062.20 6586023.53 403075.03 6586025.90 403087.63 6586029.41</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id47">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ae77f2d5-d212-5682-9223-660b140c167a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403087.63 6586029.41 403100.77 6586030.22 403113.01 6586035.67</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpOmråde gml:id="id48">
<app:identifikasjon><app:Identifikasjon><app:lokalId>27237f80-8923-5b1e-a280-019f655fa7b0</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:MultiSurface><gml:surfaceMember><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402977.47 6586167.14 402964.56 6586165.60 402951.63 6586164.14 402938.68 6586162.91 402925.66 6586162.13 402912.62 6586161.49 402899.58 6586160.85 402886.60 6586159.87 402873.47 6586159.88 402875.50 6586147.04 402877.79 6586134.23 402880.15 6586121.46 402883.10 6586108.72 402885.83 6586096.00 402889.09 6586083.31 402892.53 6586070.63 402895.37 6586057.94 402898.26 6586045.24 402901.48 6586032.54 402903.92 6586019.80 402906.98 6586007.06</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>402906.98 6586007.06 402920.50 6586005.23 402933.10 6586008.02</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>402933.10 6586008.02 402946.12 6586008.75 402959.18 6586009.31 402972.10 6586010.61 402985.15 6586011.31 402998.05 6586012.87 403010.99 6586014.31 403023.78 6586016.56 403036.66 6586018.41 403049.49 6586020.65 403062.20 6586023.53 403075.03 6586025.90 403087.63 6586029.41</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403087.63 6586029.41 403100.77 6586030.22 403113.01 6586035.67</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403113.01 6586035.67 403125.75 6586038.53 403138.39 6586041.85 403151.20 6586044.33 403163.85 6586047.51 403161.47 6586060.32 403158.34 6586072.99 403155.73 6586085.78 403152.24 6586098.39 403148.94 6586111.05 403145.96 6586123.77 403142.40 6586136.36 403139.97 6586149.18 403136.97 6586161.87 403134.66 6586174.69</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403134.66 6586174.69 403130.07 6586187.01 403130.33 6586200.34</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403130.33 6586200.34 403117.63 6586197.36 403104.88 6586194.67 403092.18 6586191.58 403079.49 6586188.49 403066.75 6586185.70 403054.11 6586182.24 403041.42 6586179.13 403028.68 6586176.36 403015.96 6586173.50 403003.15 6586171.24</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403003.15 6586171.24 402990.67 6586166.74 402977.47 6586167.14</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></gml:surfaceMember></gml:MultiSurface></app:område>
<app:avgrensesAv xlink:href="#id40"/>
<app:avgrensesAv xlink:href="#id45"/>
<app:avgrensesAv xlink:href="#id46"/>
<app:avgrensesAv xlink:href="#id47"/>
<app:avgrensesAv xlink:href="#id44"/>
<app:avgrensesAv xlink:href="#id43"/>
<app:avgrensesAv xlink:href="#id42"/>
<app:avgrensesAv xlink:href="#id41"/>
<app:arealplan xlink:href="#id9000"/>
<app:formål xlink:href="#id49"/>
<app:formål xlink:href="#id50"/>
<app:formål xlink:href="#id51"/>
<app:formål xlink:href="#id52"/>
<app:formål xlink:href="#id53"/>
<app:formål xlink:href="#id54"/>
<app:formål xlink:href="#id55"/>
<app:formål xlink:href="#id56"/>
<app:formål xlink:href="#id57"/>
<app:hensyn xlink:href="#id59"/>
<app:hensyn xlink:href="#id61"/>
<app:juridiskLinje xlink:href="#id62"/>
<app:juridiskLinje xlink:href="#id63"/>
<app:juridiskPunkt xlink:href="#id64"/>
<app:regulertHøyde xlink:href="#id65"/>
</app:RpOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id49">
<app:identifikasjon><app:Identifikasjon><app:lokalId>858a2f4b-b6c0-5ead-9205-3ff7f059b2c6</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>1111</app:arealformål>
<app:feltnavn>BFS1</app:feltnavn>
<app:eierform>3</app:eierform>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>30</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402951.63 6586164.14 402938.68 6586162.91 402925.66 6586162.13 402912.62 6586161.49 402899.58 6586160.85 402886.60 6586159.87 402873.47 6586159.88 402875.50 6586147.04 402877.79 6586134.23 402880.15 6586121.46 402883.10 6586108.72</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402883.10 6586108.72 402896.10 6586109.45 402909.22 6586109.69</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>402909.22 6586109.69 402922.78 6586107.97 402935.29 6586110.98</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>402935.29 6586110.98 402948.29 6586111.88 402961.27 6586112.98</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402961.27 6586112.98 402958.74 6586125.74 402955.96 6586138.49 402953.40 6586151.27 402951.63 6586164.14</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id1"/>
<app:avgrensesAv xlink:href="#id10"/>
<app:avgrensesAv xlink:href="#id12"/>
<app:avgrensesAv xlink:href="#id13"/>
<app:avgrensesAv xlink:href="#id3"/>
<app:planområde xlink:href="#id48"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id50">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e5552d01-f04e-514f-b126-2f112fee0a03</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>1111</app:arealformål>
<app:feltnavn>BFS2</app:feltnavn>
<app:eierform>3</app:eierform>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>30</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402977.47 6586167.14 402964.56 6586165.60 402951.63 6586164.14</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402951.63 6586164.14 402953.40 6586151.27 402955.96 6586138.49 402958.74 6586125.74 402961.27 6586112.98</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402961.27 6586112.98 402974.21 6586114.33 402987.10 6586115.98 402999.93 6586118.02 403012.78 6586120.08 403025.58 6586122.45 403038.32 6586125.20</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403038.32 6586125.20 403035.73 6586137.98 403033.01 6586150.71 403030.87 6586163.55 403028.68 6586176.36</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403028.68 6586176.36 403015.96 6586173.50 403003.15 6586171.24</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403003.15 6586171.24 402990.67 6586166.74 402977.47 6586167.14</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id2"/>
<app:avgrensesAv xlink:href="#id3"/>
<app:avgrensesAv xlink:href="#id14"/>
<app:avgrensesAv xlink:href="#id7"/>
<app:avgrensesAv xlink:href="#id5"/>
<app:avgrensesAv xlink:href="#id4"/>
<app:planområde xlink:href="#id48"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id51">
<app:identifikasjon><app:Identifikasjon><app:lokalId>62cd33b2-5a00-5b7a-abcc-7ae758032fdc</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>1112</app:arealformål>
<app:feltnavn>BKS1</app:feltnavn>
<app:eierform>3</app:eierform>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>30</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403130.33 6586200.34 403117.63 6586197.36 403104.88 6586194.67 403092.18 6586191.58 403079.49 6586188.49 403066.75 6586185.70 403054.11 6586182.24 403041.42 6586179.13 403028.68 6586176.36</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403028.68 6586176.36 403030.87 6586163.55 403033.01 6586150.71 403035.73 6586137.98 403038.32 6586125.20</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403038.32 6586125.20 403051.13 6586127.66 403063.74 6586131.08 403076.33 6586134.66 403089.12 6586137.34</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403089.12 6586137.34 403102.33 6586138.17 403114.51 6586143.51</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403114.51 6586143.51 403127.30 6586146.10 403139.97 6586149.18</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403139.97 6586149.18 403136.97 6586161.87 403134.66 6586174.69</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403134.66 6586174.69 403130.07 6586187.01 403130.33 6586200.34</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id6"/>
<app:avgrensesAv xlink:href="#id7"/>
<app:avgrensesAv xlink:href="#id15"/>
<app:avgrensesAv xlink:href="#id16"/>
<app:avgrensesAv xlink:href="#id17"/>
<app:avgrensesAv xlink:href="#id9"/>
<app:avgrensesAv xlink:href="#id8"/>
<app:planområde xlink:href="#id48"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id52">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c9fbfeb1-76fa-5235-bc55-05bd58562f21</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>2011</app:arealformål>
<app:feltnavn>o_SKV1</app:feltnavn>
<app:eierform>1</app:eierform>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402909.22 6586109.69 402896.10 6586109.45 402883.10 6586108.72</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402883.10 6586108.72 402885.83 6586096.00 402889.09 6586083.31</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402889.09 6586083.31 402902.09 6586084.06 402915.21 6586084.28 402928.23 6586084.98 402941.29 6586085.56</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402941.29 6586085.56 402954.32 6586086.34 402967.26 6586087.57 402980.25 6586088.70 402993.09 6586090.57</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402993.09 6586090.57 403005.91 6586092.65 403018.77 6586094.67 403031.45 6586097.54 403044.31 6586099.79 403057.08 6586102.46 403069.74 6586105.67</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403069.74 6586105.67 403082.49 6586108.55 403095.12 6586111.92 403107.83 6586114.96 403120.50 6586118.10 403133.10 6586121.52 403145.96 6586123.77</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403145.96 6586123.77 403142.40 6586136.36 403139.97 6586149.18</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403139.97 6586149.18 403127.30 6586146.10 403114.51 6586143.51</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403114.51 6586143.51 403102.33 6586138.17 403089.12 6586137.34</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403089.12 6586137.34 403076.33 6586134.66 403063.74 6586131.08 403051.13 6586127.66 403038.32 6586125.20</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403038.32 6586125.20 403025.58 6586122.45 403012.78 6586120.08 402999.93 6586118.02 402987.10 6586115.98 402974.21 6586114.33 402961.27 6586112.98</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402961.27 6586112.98 402948.29 6586111.88 402935.29 6586110.98</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>402935.29 6586110.98 402922.78 6586107.97 402909.22 6586109.69</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id10"/>
<app:avgrensesAv xlink:href="#id11"/>
<app:avgrensesAv xlink:href="#id19"/>
<app:avgrensesAv xlink:href="#id21"/>
<app:avgrensesAv xlink:href="#id23"/>
<app:avgrensesAv xlink:href="#id25"/>
<app:avgrensesAv xlink:href="#id18"/>
<app:avgrensesAv xlink:href="#id17"/>
<app:avgrensesAv xlink:href="#id16"/>
<app:avgrensesAv xlink:href="#id15"/>
<app:avgrensesAv xlink:href="#id14"/>
<app:avgrensesAv xlink:href="#id13"/>
<app:avgrensesAv xlink:href="#id12"/>
<app:planområde xlink:href="#id48"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id53">
<app:identifikasjon><app:Identifikasjon><app:lokalId>914c85ad-0137-5c46-8d2e-2890cee36c00</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>1111</app:arealformål>
<app:feltnavn>BFS3</app:feltnavn>
<app:eierform>3</app:eierform>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>30</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402941.29 6586085.56 402928.23 6586084.98 402915.21 6586084.28 402902.09 6586084.06 402889.09 6586083.31</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402889.09 6586083.31 402892.53 6586070.63 402895.37 6586057.94 402898.26 6586045.24 402901.48 6586032.54</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402901.48 6586032.54 402914.55 6586032.94 402927.60 6586033.51 402940.74 6586033.67 402953.67 6586034.79</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402953.67 6586034.79 402950.59 6586047.49 402947.56 6586060.19</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>402947.56 6586060.19 402942.08 6586072.73 402941.29 6586085.56</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id19"/>
<app:avgrensesAv xlink:href="#id20"/>
<app:avgrensesAv xlink:href="#id30"/>
<app:avgrensesAv xlink:href="#id28"/>
<app:avgrensesAv xlink:href="#id22"/>
<app:planområde xlink:href="#id48"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id54">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f92b304b-c4fe-5c3d-b3ed-d5500484e975</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>1610</app:arealformål>
<app:feltnavn>f_BLK1</app:feltnavn>
<app:eierform>2</app:eierform>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>5</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402993.09 6586090.57 402980.25 6586088.70 402967.26 6586087.57 402954.32 6586086.34 402941.29 6586085.56</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>402941.29 6586085.56 402942.08 6586072.73 402947.56 6586060.19</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>402947.56 6586060.19 402950.59 6586047.49 402953.67 6586034.79</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402953.67 6586034.79 402966.66 6586035.74 402979.64 6586036.80 402992.69 6586037.66 403005.48 6586039.80</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403005.48 6586039.80 403002.38 6586052.49 402999.37 6586065.19 402996.07 6586077.86 402993.09 6586090.57</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id21"/>
<app:avgrensesAv xlink:href="#id22"/>
<app:avgrensesAv xlink:href="#id28"/>
<app:avgrensesAv xlink:href="#id32"/>
<app:avgrensesAv xlink:href="#id24"/>
<app:planområde xlink:href="#id48"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id55">
<app:identifikasjon><app:Identifikasjon><app:lokalId>41901af7-b4a2-5a1a-b2fb-b97f6dc8d054</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>1113</app:arealformål>
<app:feltnavn>BBB1</app:feltnavn>
<app:eierform>3</app:eierform>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>45</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>17</app:utnyttingstype><app:utnyttingstall>2400</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403069.74 6586105.67 403057.08 6586102.46 403044.31 6586099.79 403031.45 6586097.54 403018.77 6586094.67 403005.91 6586092.65 402993.09 6586090.57</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402993.09 6586090.57 402996.07 6586077.86 402999.37 6586065.19 403002.38 6586052.49 403005.48 6586039.80</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403005.48 6586039.80 403018.86 6586039.42 403031.16 6586043.90</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403031.16 6586043.90 403043.88 6586046.59 403056.69 6586049.02 403069.46 6586051.70 403082.12 6586054.90</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403082.12 6586054.90 403076.83 6586067.05 403076.02 6586080.29</gml:posList></gml:Arc><gml:Arc><gml:posList>403076.02 6586080.29 403070.58 6586092.43 403069.74 6586105.67</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id23"/>
<app:avgrensesAv xlink:href="#id24"/>
<app:avgrensesAv xlink:href="#id33"/>
<app:avgrensesAv xlink:href="#id34"/>
<app:avgrensesAv xlink:href="#id29"/>
<app:avgrensesAv xlink:href="#id26"/>
<app:planområde xlink:href="#id48"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id56">
<app:identifikasjon><app:Identifikasjon><app:lokalId>19f82cd1-8631-5f83-89a6-f84b122df966</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>3040</app:arealformål>
<app:feltnavn>o_GF1</app:feltnavn>
<app:eierform>1</app:eierform>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403145.96 6586123.77 403133.10 6586121.52 403120.50 6586118.10 403107.83 6586114.96 403095.12 6586111.92 403082.49 6586108.55 403069.74 6586105.67</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403069.74 6586105.67 403070.58 6586092.43 403076.02 6586080.29</gml:posList></gml:Arc><gml:Arc><gml:posList>403076.02 6586080.29 403076.83 6586067.05 403082.12 6586054.90</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403082.12 6586054.90 403094.82 6586057.98 403107.50 6586061.15 403120.14 6586064.50 403132.89 6586067.33 403145.55 6586070.48 403158.34 6586072.99</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403158.34 6586072.99 403155.73 6586085.78 403152.24 6586098.39 403148.94 6586111.05 403145.96 6586123.77</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id25"/>
<app:avgrensesAv xlink:href="#id26"/>
<app:avgrensesAv xlink:href="#id29"/>
<app:avgrensesAv xlink:href="#id35"/>
<app:avgrensesAv xlink:href="#id27"/>
<app:planområde xlink:href="#id48"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id57">
<app:identifikasjon><app:Identifikasjon><app:lokalId>0292c49f-8f0b-5b4d-b421-4abddf114bec</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>2015</app:arealformål>
<app:feltnavn>o_SGS1</app:feltnavn>
<app:eierform>1</app:eierform>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402953.67 6586034.79 402940.74 6586033.67 402927.60 6586033.51 402914.55 6586032.94 402901.48 6586032.54</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402901.48 6586032.54 402903.92 6586019.80 402906.98 6586007.06</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>402906.98 6586007.06 402920.50 6586005.23 402933.10 6586008.02</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>402933.10 6586008.02 402946.12 6586008.75 402959.18 6586009.31 402972.10 6586010.61 402985.15 6586011.31 402998.05 6586012.87 403010.99 6586014.31 403023.78 6586016.56 403036.66 6586018.41 403049.49 6586020.65 403062.20 6586023.53 403075.03 6586025.90 403087.63 6586029.41</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403087.63 6586029.41 403100.77 6586030.22 403113.01 6586035.67</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403113.01 6586035.67 403125.75 6586038.53 403138.39 6586041.85 403151.20 6586044.33 403163.85 6586047.51 403161.47 6586060.32 403158.34 6586072.99</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403158.34 6586072.99 403145.55 6586070.48 403132.89 6586067.33 403120.14 6586064.50 403107.50 6586061.15 403094.82 6586057.98 403082.12 6586054.90</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403082.12 6586054.90 403069.46 6586051.70 403056.69 6586049.02 403043.88 6586046.59 403031.16 6586043.90</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403031.16 6586043.90 403018.86 6586039.42 403005.48 6586039.80</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403005.48 6586039.80 402992.69 6586037.66 402979.64 6586036.80 402966.66 6586035.74 402953.67 6586034.79</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id30"/>
<app:avgrensesAv xlink:href="#id31"/>
<app:avgrensesAv xlink:href="#id37"/>
<app:avgrensesAv xlink:href="#id38"/>
<app:avgrensesAv xlink:href="#id39"/>
<app:avgrensesAv xlink:href="#id36"/>
<app:avgrensesAv xlink:href="#id35"/>
<app:avgrensesAv xlink:href="#id34"/>
<app:avgrensesAv xlink:href="#id33"/>
<app:avgrensesAv xlink:href="#id32"/>
<app:planområde xlink:href="#id48"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpSikringSone gml:id="id59">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3942dcd3-fcf8-5af4-b1ca-10d1cde11115</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:hensynSonenavn>H140_1</app:hensynSonenavn>
<app:sikring>140</app:sikring>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402971.62 6586114.05 403007.66 6586119.17 402968.86 6586126.79 402971.62 6586114.05</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:planområde xlink:href="#id48"/>
</app:RpSikringSone>
</gml:featureMember>
<gml:featureMember>
<app:RpFareSone gml:id="id61">
<app:identifikasjon><app:Identifikasjon><app:lokalId>879e76a9-ecad-56d2-b158-a4b5f90ba267</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:hensynSonenavn>H320_1</app:hensynSonenavn>
<app:fare>320</app:fare>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403079.23 6586099.91 403093.68 6586038.93 403154.64 6586053.55 403140.19 6586114.53 403079.23 6586099.91</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:planområde xlink:href="#id48"/>
</app:RpFareSone>
</gml:featureMember>
<gml:featureMember>
<app:RpJuridiskLinje gml:id="id62">
<app:identifikasjon><app:Identifikasjon><app:lokalId>71471acc-b974-5bbb-a49d-b5411f465fea</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:juridiskLinjetype>1221</app:juridiskLinjetype>
<app:linjeforløp><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402891.26 6586096.20 403137.80 6586135.39</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:linjeforløp>
<app:planområde xlink:href="#id48"/>
</app:RpJuridiskLinje>
</gml:featureMember>
<gml:featureMember>
<app:RpJuridiskLinje gml:id="id63">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e217d3dc-31b8-5845-b327-22a1de40bb78</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:juridiskLinjetype>1211</app:juridiskLinjetype>
<app:linjeforløp><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402886.64 6586116.55 402954.40 6586120.15</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:linjeforløp>
<app:planområde xlink:href="#id48"/>
</app:RpJuridiskLinje>
</gml:featureMember>
<gml:featureMember>
<app:RpJuridiskPunkt gml:id="id64">
<app:identifikasjon><app:Identifikasjon><app:lokalId>6fdc3f7d-e64b-5208-afa9-522ae1abfc24</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:juridiskPunkttype>1242</app:juridiskPunkttype>
<app:posisjon><gml:Point><gml:pos>402921.14 6586115.36</gml:pos></gml:Point></app:posisjon>
<app:planområde xlink:href="#id48"/>
</app:RpJuridiskPunkt>
</gml:featureMember>
<gml:featureMember>
<app:RpRegulertHøyde gml:id="id65">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a0cdcd49-b760-5c26-8825-c3058eb79b76</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:høydeFraPlanbestemmelse><app:HøydeFraPlanbestemmelse><app:regulertHøyde>412.50</app:regulertHøyde><app:typeHøyde>GH</app:typeHøyde><app:høydereferansesystem>NN2000</app:høydereferansesystem></app:HøydeFraPlanbestemmelse></app:høydeFraPlanbestemmelse>
<app:linjeforløp><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403000.75 6586081.15 403067.16 6586094.30</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:linjeforløp>
<app:planområde xlink:href="#id48"/>
</app:RpRegulertHøyde>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id66">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8a766fcb-eacf-53ff-991f-ad7f3874eb6d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>%-BYA=30 %</app:tekststreng>
<app:påskriftType>5</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>402917.95 6586130.66</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>402920.56 6586130.79</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id49"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id67">
<app:identifikasjon><app:Identifikasjon><app:lokalId>efa55a66-7edd-5601-9d5a-43ee05218b7e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>BFS1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>402914.66 6586148.58</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>402912.66 6586147.58</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id49"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id68">
<app:identifikasjon><app:Identifikasjon><app:lokalId>565aba9b-584a-510a-b2a7-89344100b3b8</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>BFS2</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>402992.36 6586156.21</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>402990.36 6586155.21</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id50"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id69">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ec4bc1e2-1557-593f-9379-81f66f240081</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>BKS1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403068.83 6586172.50</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403066.83 6586171.50</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id51"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id70">
<app:identifikasjon><app:Identifikasjon><app:lokalId>74dbe80d-d36a-51b6-a9c9-d54358f989b5</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>o_SKV1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403002.89 6586105.18</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403000.89 6586104.18</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id52"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id71">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a484cd9d-c4f4-5d6c-aef2-0f3de02d2214</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>BFS3</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>402905.29 6586071.09</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>402903.29 6586070.09</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id53"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id72">
<app:identifikasjon><app:Identifikasjon><app:lokalId>cd9b1129-2ab4-5aff-aa9a-a85a3207b851</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>f_BLK1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>402957.42 6586073.77</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>402955.42 6586072.77</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id54"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id73">
<app:identifikasjon><app:Identifikasjon><app:lokalId>9b32238f-e09a-51e0-9fee-e030a014e9c7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>BBB1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403034.69 6586084.42</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403032.69 6586083.42</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id55"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id74">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1865dccb-a838-5308-a53e-946a6e491641</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>o_GF1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403110.94 6586102.36</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403108.94 6586101.36</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id56"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id75">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d87dcc47-3ce4-5a4b-8812-d7aea035ad77</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202436</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>o_SGS1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403021.19 6586028.98</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403019.19 6586027.98</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id57"/>
</app:RpPåskrift>
</gml:featureMember>
</gml:FeatureCollection>
