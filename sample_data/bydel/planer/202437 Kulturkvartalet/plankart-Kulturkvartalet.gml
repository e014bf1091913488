<?xml version="1.0" encoding="UTF-8"?>
<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="http://skjema.geonorge.no/SOSI/produktspesifikasjon/Reguleringsplanforslag/20230701" xmlns:xlink="http://www.w3.org/1999/xlink" gml:id="plan">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/25832" srsDimension="2"><gml:lowerCorner>403308.89 6585962.13</gml:lowerCorner><gml:upperCorner>403570.12 6586160.79</gml:upperCorner></gml:Envelope></gml:boundedBy>
<gml:featureMember>
<app:Arealplan gml:id="id9000">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e95a2a62-077a-5054-b6a0-24221eedcd69</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:plantype>35</app:plantype>
<app:plannavn>Kulturkvartalet</app:plannavn>
<app:planstatus>2</app:planstatus>
<app:omPlanbestemmelser>4</app:omPlanbestemmelser>
<app:lovreferanse>6</app:lovreferanse>
<app:rpOmråde xlink:href="#id45"/>
</app:Arealplan>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id1">
<app:identifikasjon><app:Identifikasjon><app:lokalId>0fe9b534-ec46-55f7-bb19-61678eabde0c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403418.36 6586152.67 403405.43 6586154.34 403392.58 6586156.17 403379.76 6586158.06 403366.63 6586158.77 403353.70 6586160.11 403340.59 6586160.79 403337.44 6586148.19 403333.45 6586135.65 403329.85 6586123.07 403326.69 6586110.44</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id2">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b42e08fe-d81a-5a73-ac8b-71f22960aee9</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403418.36 6586152.67 403431.08 6586150.18 403443.95 6586148.09</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id3">
<app:identifikasjon><app:Identifikasjon><app:lokalId>18b45410-c6ca-5d94-9481-a6f31ea41e3b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403418.36 6586152.67 403414.68 6586140.12 403411.22 6586127.53 403407.86 6586114.92 403404.46 6586102.32</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id4">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c3666314-52b5-52bc-856a-46993d2ee3eb</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403443.95 6586148.09 403456.03 6586143.13 403469.36 6586142.45</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id5">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c1a5be23-1bf9-5536-8fd6-5eec49203fca</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403443.95 6586148.09 403440.68 6586135.46 403436.82 6586122.95 403433.21 6586110.39 403430.05 6586097.74</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id6">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a7694f2a-570c-5b56-9804-4491a0a520e5</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403469.36 6586142.45 403482.02 6586139.35 403494.61 6586135.93 403507.28 6586132.75 403519.77 6586128.89</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id7">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3f2cfcde-3d7b-5e74-bc68-03b9c19922aa</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403519.77 6586128.89 403532.23 6586124.92 403544.91 6586121.74 403557.39 6586117.88 403570.12 6586114.95</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id8">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1c6cc459-fa21-52f5-aa6a-c0bb50d3a16f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403519.77 6586128.89 403516.02 6586116.36 403512.63 6586103.74 403509.37 6586091.10 403505.87 6586078.53</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id9">
<app:identifikasjon><app:Identifikasjon><app:lokalId>797377cf-6251-5986-8306-3227728b7f1a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403570.12 6586114.95 403564.26 6586102.97 403562.98 6586089.81</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id10">
<app:identifikasjon><app:Identifikasjon><app:lokalId>9e4e2c83-ba1b-504f-b371-e24c41157038</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403562.98 6586089.81 403559.13 6586077.32 403556.22 6586064.60</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id11">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8cfca808-9c1f-5690-8bb4-729d70eecb5e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403326.69 6586110.44 403339.78 6586109.72 403352.73 6586108.42 403365.73 6586107.24 403378.68 6586105.82 403391.72 6586104.68 403404.46 6586102.32</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id12">
<app:identifikasjon><app:Identifikasjon><app:lokalId>35f872c2-579c-5a96-83d2-57c692eb7010</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403326.69 6586110.44 403321.23 6586097.96 403320.69 6586085.10</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id13">
<app:identifikasjon><app:Identifikasjon><app:lokalId>24c164fc-7fea-5db7-a832-e92993155270</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403404.46 6586102.32 403401.32 6586089.67 403398.46 6586076.98</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id14">
<app:identifikasjon><app:Identifikasjon><app:lokalId>901c702d-b79b-5a5e-9d79-d32794ab9ac8</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403430.05 6586097.74 403442.67 6586094.59 403455.46 6586092.10 403468.17 6586089.21 403480.71 6586085.58</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id15">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3c35d615-b953-57bf-80f9-5b20b67204d4</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403430.05 6586097.74 403426.63 6586085.15 403424.05 6586072.40</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id16">
<app:identifikasjon><app:Identifikasjon><app:lokalId>eac8868a-f4e4-5406-9493-0c3b46fee4df</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403480.71 6586085.58 403492.72 6586079.82 403505.87 6586078.53</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id17">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4ea522f4-4ec4-5733-8ef3-a2c674ede378</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403505.87 6586078.53 403518.40 6586074.79 403531.01 6586071.39 403543.61 6586067.94 403556.22 6586064.60</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id18">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c1f97dc1-67ca-546b-80c6-22f84e28758b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403556.22 6586064.60 403553.29 6586051.90 403550.21 6586039.26</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id19">
<app:identifikasjon><app:Identifikasjon><app:lokalId>94d2ce65-1068-52f7-a5a0-da521d0126ef</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403320.69 6586085.10 403333.81 6586084.56 403346.73 6586083.08 403359.80 6586082.24 403372.67 6586080.48</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id20">
<app:identifikasjon><app:Identifikasjon><app:lokalId>12301377-3f78-5249-a12e-c2ee78996f0f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403320.69 6586085.10 403318.17 6586072.35 403315.70 6586059.58 403313.63 6586046.74 403311.80 6586033.86 403310.40 6586020.93 403308.89 6586007.98 403321.88 6586006.55 403334.94 6586005.95 403347.94 6586004.94 403360.88 6586003.35</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id21">
<app:identifikasjon><app:Identifikasjon><app:lokalId>fcde6c6a-ae5f-50bd-b83a-dcdc57648097</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403372.67 6586080.48 403385.09 6586076.57 403398.46 6586076.98</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id22">
<app:identifikasjon><app:Identifikasjon><app:lokalId>dbd2b727-393c-5796-a0c1-bbe8eec6fd51</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403372.67 6586080.48 403369.96 6586067.75 403367.68 6586054.96 403365.24 6586042.17 403363.79 6586029.24 403362.16 6586016.33 403360.88 6586003.35</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id23">
<app:identifikasjon><app:Identifikasjon><app:lokalId>eab1d806-d656-5cc4-8e55-118eb807c34c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403398.46 6586076.98 403411.32 6586075.01 403424.05 6586072.40</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id24">
<app:identifikasjon><app:Identifikasjon><app:lokalId>cba2e9b0-34b6-50e0-bf84-0e55781426c7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403424.05 6586072.40 403436.85 6586070.03 403449.46 6586066.76</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id25">
<app:identifikasjon><app:Identifikasjon><app:lokalId>5ba3f9bc-3891-52ff-8364-2dcc718bb765</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403449.46 6586066.76 403462.21 6586064.10 403474.71 6586060.24 403487.30 6586056.78 403499.87 6586053.19</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id26">
<app:identifikasjon><app:Identifikasjon><app:lokalId>7fe34653-8d1c-5f0a-adea-d9b2c8f3240b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403449.46 6586066.76 403447.05 6586053.97 403444.47 6586041.23 403442.69 6586028.33 403440.57 6586015.52</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id27">
<app:identifikasjon><app:Identifikasjon><app:lokalId>faf7e1b4-b6c0-505f-b01a-c67982f83a2b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403499.87 6586053.19 403511.94 6586047.31 403525.01 6586046.05</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id28">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4e782507-917d-5505-85a9-4a64ddddaddf</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403525.01 6586046.05 403537.67 6586042.90 403550.21 6586039.26</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id29">
<app:identifikasjon><app:Identifikasjon><app:lokalId>5f8213c6-342b-5be4-9858-12bfaea31b2c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403525.01 6586046.05 403521.93 6586033.44 403520.02 6586020.53</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id30">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d61de08c-e896-5642-97a2-060487a59819</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403550.21 6586039.26 403547.36 6586026.58 403545.22 6586013.74 403542.84 6586000.98 403541.33 6585988.02 403539.34 6585975.21 403538.42 6585962.13 403525.84 6585965.84 403513.22 6585968.92 403500.60 6585971.99 403488.07 6585976.07 403475.48 6585979.39 403462.92 6585983.12</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id31">
<app:identifikasjon><app:Identifikasjon><app:lokalId>0e8fe307-ee69-545b-b59f-f605cfb3a9d9</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403520.02 6586020.53 403515.67 6586008.33 403516.12 6585994.81</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id32">
<app:identifikasjon><app:Identifikasjon><app:lokalId>fbe4232f-3db4-5f3f-86f2-b3f6ca9d6e34</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403440.57 6586015.52 403453.21 6586012.32 403465.82 6586009.00 403478.43 6586005.69 403490.98 6586001.96</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id33">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1cf3d77e-803e-5075-83ad-864e19c88445</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403440.57 6586015.52 403438.63 6586002.69 403437.66 6585989.63</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id34">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b637968d-04ed-536b-841d-80215af42342</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403490.98 6586001.96 403503.25 6585996.04 403516.12 6585994.81</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id35">
<app:identifikasjon><app:Identifikasjon><app:lokalId>cc1efd74-2973-5c94-889a-18315c73638c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403360.88 6586003.35 403373.79 6586001.68 403386.66 6585999.85 403399.49 6585997.75 403412.26 6585995.28 403424.97 6585992.47 403437.66 6585989.63</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id36">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e774ccc2-2ae9-5a70-8a24-bfe0dd41f4ec</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403437.66 6585989.63 403450.08 6585984.13 403462.92 6585983.12</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id37">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1532dcdb-6418-54b7-992f-e20fa87f2141</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403443.95 6586148.09 403431.08 6586150.18 403418.36 6586152.67 403405.43 6586154.34 403392.58 6586156.17 403379.76 6586158.06 403366.63 6586158.77 403353.70 6586160.11 403340.59 6586160.79 403337.44 6586148.19 403333.45 6586135.65 403329.85 6586123.07 403326.69 6586110.44</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id38">
<app:identifikasjon><app:Identifikasjon><app:lokalId>90a70a25-27a8-5b36-a54e-23724de6847c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403443.95 6586148.09 403456.03 6586143.13 403469.36 6586142.45</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id39">
<app:identifikasjon><app:Identifikasjon><app:lokalId>9a64be06-1ad6-5cac-93b3-938cf8b30849</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403469.36 6586142.45 403482.02 6586139.35 403494.61 6586135.93 403507.28 6586132.75 403519.77 6586128.89 403532.23 6586124.92 403544.91 6586121.74 403557.39 6586117.88 403570.12 6586114.95</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id40">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e30dab81-644f-580a-9836-1c25e002fd6c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403570.12 6586114.95 403564.26 6586102.97 403562.98 6586089.81</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id41">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b2248639-a786-5b44-9108-1d636c2e1816</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403562.98 6586089.81 403559.13 6586077.32 403556.22 6586064.60 403553.29 6586051.90 403550.21 6586039.26 403547.36 6586026.58 403545.22 6586013.74 403542.84 6586000.98 403541.33 6585988.02 403539.34 6585975.21 403538.42 6585962.13 403525.84 6585965.84 403513.22 6585968.92 403500.60 6585971.99 403488.07 6585976.07 403475.48 6585979.39 403462.92 6585983.12</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id42">
<app:identifikasjon><app:Identifikasjon><app:lokalId>6a7de582-60b7-56d6-a274-2deda2ce7cf7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403326.69 6586110.44 403321.23 6586097.96 403320.69 6586085.10</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id43">
<app:identifikasjon><app:Identifikasjon><app:lokalId>0c5d95d0-7ef1-595f-b33a-e964463b9640</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403320.69 6586085.10 403318.17 6586072.35 403315.70 6586059.58 403313.63 6586046.74 403311.80 6586033.86 403310.40 6586020.93 403308.89 6586007.98 403321.88 6586006.55 403334.94 6586005.95 403347.94 6586004.94 403360.88 6586003.35 403373.79 6586001.68 403386.66 6585999.85 403399.49 6585997.75 403412.26 6585995.28 403424.97 6585992.47 403437.66 6585989.63</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id44">
<app:identifikasjon><app:Identifikasjon><app:lokalId>fb5dce29-fec9-5c06-8911-b0d9c34d771c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:datafangstmetode>pla</app:datafangstmetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403437.66 6585989.63 403450.08 6585984.13 403462.92 6585983.12</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpOmråde gml:id="id45">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1cf66ede-5248-5dbe-8e8c-632975812288</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:MultiSurface><gml:surfaceMember><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403443.95 6586148.09 403431.08 6586150.18 403418.36 6586152.67 403405.43 6586154.34 403392.58 6586156.17 403379.76 6586158.06 403366.63 6586158.77 403353.70 6586160.11 403340.59 6586160.79 403337.44 6586148.19 403333.45 6586135.65 403329.85 6586123.07 403326.69 6586110.44</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403326.69 6586110.44 403321.23 6586097.96 403320.69 6586085.10</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403320.69 6586085.10 403318.17 6586072.35 403315.70 6586059.58 403313.63 6586046.74 403311.80 6586033.86 403310.40 6586020.93 403308.89 6586007.98 403321.88 6586006.55 403334.94 6586005.95 403347.94 6586004.94 403360.88 6586003.35 403373.79 6586001.68 403386.66 6585999.85 403399.49 6585997.75 403412.26 6585995.28 403424.97 6585992.47 403437.66 6585989.63</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403437.66 6585989.63 403450.08 6585984.13 403462.92 6585983.12</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403462.92 6585983.12 403475.48 6585979.39 403488.07 6585976.07 403500.60 6585971.99 403513.22 6585968.92 403525.84 6585965.84 403538.42 6585962.13 403539.34 6585975.21 403541.33 6585988.02 403542.84 6586000.98 403545.22 6586013.74 403547.36 6586026.58 403550.21 6586039.26 403553.29 6586051.90 403556.22 6586064.60 403559.13 6586077.32 403562.98 6586089.81</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403562.98 6586089.81 403564.26 6586102.97 403570.12 6586114.95</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403570.12 6586114.95 403557.39 6586117.88 403544.91 6586121.74 403532.23 6586124.92 403519.77 6586128.89 403507.28 6586132.75 403494.61 6586135.93 403482.02 6586139.35 403469.36 6586142.45</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403469.36 6586142.45 403456.03 6586143.13 403443.95 6586148.09</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></gml:surfaceMember></gml:MultiSurface></app:område>
<app:avgrensesAv xlink:href="#id37"/>
<app:avgrensesAv xlink:href="#id42"/>
<app:avgrensesAv xlink:href="#id43"/>
<app:avgrensesAv xlink:href="#id44"/>
<app:avgrensesAv xlink:href="#id41"/>
<app:avgrensesAv xlink:href="#id40"/>
<app:avgrensesAv xlink:href="#id39"/>
<app:avgrensesAv xlink:href="#id38"/>
<app:arealplan xlink:href="#id9000"/>
<app:formål xlink:href="#id46"/>
<app:formål xlink:href="#id47"/>
<app:formål xlink:href="#id48"/>
<app:formål xlink:href="#id49"/>
<app:formål xlink:href="#id50"/>
<app:formål xlink:href="#id51"/>
<app:formål xlink:href="#id52"/>
<app:formål xlink:href="#id53"/>
<app:formål xlink:href="#id54"/>
<app:formål xlink:href="#id55"/>
<app:hensyn xlink:href="#id57"/>
<app:hensyn xlink:href="#id59"/>
<app:bestemmelseOmråde xlink:href="#id61"/>
<app:midlByggAnlegg xlink:href="#id63"/>
<app:juridiskLinje xlink:href="#id64"/>
<app:juridiskPunkt xlink:href="#id65"/>
</app:RpOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id46">
<app:identifikasjon><app:Identifikasjon><app:lokalId>269fe603-cfbc-584c-9c63-09be8c89385a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>1130</app:arealformål>
<app:feltnavn>BS1</app:feltnavn>
<app:eierform>3</app:eierform>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>45</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>17</app:utnyttingstype><app:utnyttingstall>2400</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403418.36 6586152.67 403405.43 6586154.34 403392.58 6586156.17 403379.76 6586158.06 403366.63 6586158.77 403353.70 6586160.11 403340.59 6586160.79 403337.44 6586148.19 403333.45 6586135.65 403329.85 6586123.07 403326.69 6586110.44</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403326.69 6586110.44 403339.78 6586109.72 403352.73 6586108.42 403365.73 6586107.24 403378.68 6586105.82 403391.72 6586104.68 403404.46 6586102.32</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403404.46 6586102.32 403407.86 6586114.92 403411.22 6586127.53 403414.68 6586140.12 403418.36 6586152.67</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id1"/>
<app:avgrensesAv xlink:href="#id11"/>
<app:avgrensesAv xlink:href="#id3"/>
<app:planområde xlink:href="#id45"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id47">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d505ba4a-7e11-542b-9197-ba6840060a1d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>1130</app:arealformål>
<app:feltnavn>BS2</app:feltnavn>
<app:eierform>3</app:eierform>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>45</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>17</app:utnyttingstype><app:utnyttingstall>2400</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:Arc><gml:posList>403469.36 6586142.45 403456.03 6586143.13 403443.95 6586148.09</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403443.95 6586148.09 403440.68 6586135.46 403436.82 6586122.95 403433.21 6586110.39 403430.05 6586097.74</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403430.05 6586097.74 403442.67 6586094.59 403455.46 6586092.10 403468.17 6586089.21 403480.71 6586085.58</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403480.71 6586085.58 403492.72 6586079.82 403505.87 6586078.53</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403505.87 6586078.53 403509.37 6586091.10 403512.63 6586103.74 403516.02 6586116.36 403519.77 6586128.89</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403519.77 6586128.89 403507.28 6586132.75 403494.61 6586135.93 403482.02 6586139.35 403469.36 6586142.45</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id4"/>
<app:avgrensesAv xlink:href="#id5"/>
<app:avgrensesAv xlink:href="#id14"/>
<app:avgrensesAv xlink:href="#id16"/>
<app:avgrensesAv xlink:href="#id8"/>
<app:avgrensesAv xlink:href="#id6"/>
<app:planområde xlink:href="#id45"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id48">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ace76790-07d5-59a4-a657-24f27a257587</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>1801</app:arealformål>
<app:feltnavn>BKB1</app:feltnavn>
<app:eierform>3</app:eierform>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>45</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>17</app:utnyttingstype><app:utnyttingstall>2400</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403570.12 6586114.95 403557.39 6586117.88 403544.91 6586121.74 403532.23 6586124.92 403519.77 6586128.89</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403519.77 6586128.89 403516.02 6586116.36 403512.63 6586103.74 403509.37 6586091.10 403505.87 6586078.53</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403505.87 6586078.53 403518.40 6586074.79 403531.01 6586071.39 403543.61 6586067.94 403556.22 6586064.60</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403556.22 6586064.60 403559.13 6586077.32 403562.98 6586089.81</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403562.98 6586089.81 403564.26 6586102.97 403570.12 6586114.95</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id7"/>
<app:avgrensesAv xlink:href="#id8"/>
<app:avgrensesAv xlink:href="#id17"/>
<app:avgrensesAv xlink:href="#id10"/>
<app:avgrensesAv xlink:href="#id9"/>
<app:planområde xlink:href="#id45"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id49">
<app:identifikasjon><app:Identifikasjon><app:lokalId>59f02f41-4bab-50f5-8bc3-68dce45acd96</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>2011</app:arealformål>
<app:feltnavn>o_SKV1</app:feltnavn>
<app:eierform>1</app:eierform>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403443.95 6586148.09 403431.08 6586150.18 403418.36 6586152.67</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403418.36 6586152.67 403414.68 6586140.12 403411.22 6586127.53 403407.86 6586114.92 403404.46 6586102.32</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403404.46 6586102.32 403401.32 6586089.67 403398.46 6586076.98</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403398.46 6586076.98 403411.32 6586075.01 403424.05 6586072.40</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403424.05 6586072.40 403426.63 6586085.15 403430.05 6586097.74</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403430.05 6586097.74 403433.21 6586110.39 403436.82 6586122.95 403440.68 6586135.46 403443.95 6586148.09</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id2"/>
<app:avgrensesAv xlink:href="#id3"/>
<app:avgrensesAv xlink:href="#id13"/>
<app:avgrensesAv xlink:href="#id23"/>
<app:avgrensesAv xlink:href="#id15"/>
<app:avgrensesAv xlink:href="#id5"/>
<app:planområde xlink:href="#id45"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id50">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3056214e-2b77-572d-8058-c41258cc4bdb</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>2012</app:arealformål>
<app:feltnavn>o_SF1</app:feltnavn>
<app:eierform>1</app:eierform>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403404.46 6586102.32 403391.72 6586104.68 403378.68 6586105.82 403365.73 6586107.24 403352.73 6586108.42 403339.78 6586109.72 403326.69 6586110.44</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403326.69 6586110.44 403321.23 6586097.96 403320.69 6586085.10</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403320.69 6586085.10 403333.81 6586084.56 403346.73 6586083.08 403359.80 6586082.24 403372.67 6586080.48</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403372.67 6586080.48 403385.09 6586076.57 403398.46 6586076.98</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403398.46 6586076.98 403401.32 6586089.67 403404.46 6586102.32</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id11"/>
<app:avgrensesAv xlink:href="#id12"/>
<app:avgrensesAv xlink:href="#id19"/>
<app:avgrensesAv xlink:href="#id21"/>
<app:avgrensesAv xlink:href="#id13"/>
<app:planområde xlink:href="#id45"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id51">
<app:identifikasjon><app:Identifikasjon><app:lokalId>36662384-2104-5420-b283-9ae2ed949aef</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>2012</app:arealformål>
<app:feltnavn>o_SF2</app:feltnavn>
<app:eierform>1</app:eierform>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403480.71 6586085.58 403468.17 6586089.21 403455.46 6586092.10 403442.67 6586094.59 403430.05 6586097.74</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403430.05 6586097.74 403426.63 6586085.15 403424.05 6586072.40</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403424.05 6586072.40 403436.85 6586070.03 403449.46 6586066.76</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403449.46 6586066.76 403462.21 6586064.10 403474.71 6586060.24 403487.30 6586056.78 403499.87 6586053.19</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403499.87 6586053.19 403511.94 6586047.31 403525.01 6586046.05</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403525.01 6586046.05 403537.67 6586042.90 403550.21 6586039.26</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403550.21 6586039.26 403553.29 6586051.90 403556.22 6586064.60</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403556.22 6586064.60 403543.61 6586067.94 403531.01 6586071.39 403518.40 6586074.79 403505.87 6586078.53</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403505.87 6586078.53 403492.72 6586079.82 403480.71 6586085.58</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id14"/>
<app:avgrensesAv xlink:href="#id15"/>
<app:avgrensesAv xlink:href="#id24"/>
<app:avgrensesAv xlink:href="#id25"/>
<app:avgrensesAv xlink:href="#id27"/>
<app:avgrensesAv xlink:href="#id28"/>
<app:avgrensesAv xlink:href="#id18"/>
<app:avgrensesAv xlink:href="#id17"/>
<app:avgrensesAv xlink:href="#id16"/>
<app:planområde xlink:href="#id45"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id52">
<app:identifikasjon><app:Identifikasjon><app:lokalId>937980ec-78ab-5b02-aec7-1ee13c9d5e13</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>1162</app:arealformål>
<app:feltnavn>o_BU1</app:feltnavn>
<app:eierform>1</app:eierform>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>45</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>17</app:utnyttingstype><app:utnyttingstall>2400</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403372.67 6586080.48 403359.80 6586082.24 403346.73 6586083.08 403333.81 6586084.56 403320.69 6586085.10</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403320.69 6586085.10 403318.17 6586072.35 403315.70 6586059.58 403313.63 6586046.74 403311.80 6586033.86 403310.40 6586020.93 403308.89 6586007.98 403321.88 6586006.55 403334.94 6586005.95 403347.94 6586004.94 403360.88 6586003.35</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403360.88 6586003.35 403362.16 6586016.33 403363.79 6586029.24 403365.24 6586042.17 403367.68 6586054.96 403369.96 6586067.75 403372.67 6586080.48</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id19"/>
<app:avgrensesAv xlink:href="#id20"/>
<app:avgrensesAv xlink:href="#id22"/>
<app:planområde xlink:href="#id45"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id53">
<app:identifikasjon><app:Identifikasjon><app:lokalId>2d03f406-d463-5577-bcb3-1b6e39cbee87</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>2013</app:arealformål>
<app:feltnavn>o_ST1</app:feltnavn>
<app:eierform>1</app:eierform>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:Arc><gml:posList>403398.46 6586076.98 403385.09 6586076.57 403372.67 6586080.48</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403372.67 6586080.48 403369.96 6586067.75 403367.68 6586054.96 403365.24 6586042.17 403363.79 6586029.24 403362.16 6586016.33 403360.88 6586003.35</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403360.88 6586003.35 403373.79 6586001.68 403386.66 6585999.85 403399.49 6585997.75 403412.26 6585995.28 403424.97 6585992.47 403437.66 6585989.63</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403437.66 6585989.63 403438.63 6586002.69 403440.57 6586015.52</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403440.57 6586015.52 403442.69 6586028.33 403444.47 6586041.23 403447.05 6586053.97 403449.46 6586066.76</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403449.46 6586066.76 403436.85 6586070.03 403424.05 6586072.40</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403424.05 6586072.40 403411.32 6586075.01 403398.46 6586076.98</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id21"/>
<app:avgrensesAv xlink:href="#id22"/>
<app:avgrensesAv xlink:href="#id35"/>
<app:avgrensesAv xlink:href="#id33"/>
<app:avgrensesAv xlink:href="#id26"/>
<app:avgrensesAv xlink:href="#id24"/>
<app:avgrensesAv xlink:href="#id23"/>
<app:planområde xlink:href="#id45"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id54">
<app:identifikasjon><app:Identifikasjon><app:lokalId>6691e675-05f3-5a77-90b5-2e4db8a9b5de</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>3050</app:arealformål>
<app:feltnavn>o_GP1</app:feltnavn>
<app:eierform>1</app:eierform>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403499.87 6586053.19 403487.30 6586056.78 403474.71 6586060.24 403462.21 6586064.10 403449.46 6586066.76</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403449.46 6586066.76 403447.05 6586053.97 403444.47 6586041.23 403442.69 6586028.33 403440.57 6586015.52</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403440.57 6586015.52 403453.21 6586012.32 403465.82 6586009.00 403478.43 6586005.69 403490.98 6586001.96</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403490.98 6586001.96 403503.25 6585996.04 403516.12 6585994.81</gml:posList></gml:Arc><gml:Arc><gml:posList>403516.12 6585994.81 403515.67 6586008.33 403520.02 6586020.53</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403520.02 6586020.53 403521.93 6586033.44 403525.01 6586046.05</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403525.01 6586046.05 403511.94 6586047.31 403499.87 6586053.19</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id25"/>
<app:avgrensesAv xlink:href="#id26"/>
<app:avgrensesAv xlink:href="#id32"/>
<app:avgrensesAv xlink:href="#id34"/>
<app:avgrensesAv xlink:href="#id31"/>
<app:avgrensesAv xlink:href="#id29"/>
<app:avgrensesAv xlink:href="#id27"/>
<app:planområde xlink:href="#id45"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id55">
<app:identifikasjon><app:Identifikasjon><app:lokalId>555c36ad-d5bd-5b1d-be42-d36112284f09</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:arealformål>2080</app:arealformål>
<app:feltnavn>o_SPA1</app:feltnavn>
<app:eierform>1</app:eierform>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403550.21 6586039.26 403537.67 6586042.90 403525.01 6586046.05</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403525.01 6586046.05 403521.93 6586033.44 403520.02 6586020.53</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403520.02 6586020.53 403515.67 6586008.33 403516.12 6585994.81</gml:posList></gml:Arc><gml:Arc><gml:posList>403516.12 6585994.81 403503.25 6585996.04 403490.98 6586001.96</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403490.98 6586001.96 403478.43 6586005.69 403465.82 6586009.00 403453.21 6586012.32 403440.57 6586015.52</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403440.57 6586015.52 403438.63 6586002.69 403437.66 6585989.63</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403437.66 6585989.63 403450.08 6585984.13 403462.92 6585983.12</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403462.92 6585983.12 403475.48 6585979.39 403488.07 6585976.07 403500.60 6585971.99 403513.22 6585968.92 403525.84 6585965.84 403538.42 6585962.13 403539.34 6585975.21 403541.33 6585988.02 403542.84 6586000.98 403545.22 6586013.74 403547.36 6586026.58 403550.21 6586039.26</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:avgrensesAv xlink:href="#id28"/>
<app:avgrensesAv xlink:href="#id29"/>
<app:avgrensesAv xlink:href="#id31"/>
<app:avgrensesAv xlink:href="#id34"/>
<app:avgrensesAv xlink:href="#id32"/>
<app:avgrensesAv xlink:href="#id33"/>
<app:avgrensesAv xlink:href="#id36"/>
<app:avgrensesAv xlink:href="#id30"/>
<app:planområde xlink:href="#id45"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpAngittHensynSone gml:id="id57">
<app:identifikasjon><app:Identifikasjon><app:lokalId>12c259d7-7b37-5797-bca8-7e516d0696cb</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:hensynSonenavn>H570_1</app:hensynSonenavn>
<app:beskrivelse>Rekke med trehus</app:beskrivelse>
<app:angittHensyn>570</app:angittHensyn>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403344.37 6586155.39 403333.21 6586115.11 403398.05 6586108.53 403409.21 6586148.80 403344.37 6586155.39</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:planområde xlink:href="#id45"/>
</app:RpAngittHensynSone>
</gml:featureMember>
<gml:featureMember>
<app:RpBåndleggingSone gml:id="id59">
<app:identifikasjon><app:Identifikasjon><app:lokalId>cf9026b9-f283-5014-b018-e67cb0f38b72</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:hensynSonenavn>H730_1</app:hensynSonenavn>
<app:båndlegging>730</app:båndlegging>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403326.89 6586076.89 403317.77 6586017.78 403354.17 6586014.59 403363.29 6586073.70 403326.89 6586076.89</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:planområde xlink:href="#id45"/>
</app:RpBåndleggingSone>
</gml:featureMember>
<gml:featureMember>
<app:RpBestemmelseOmråde gml:id="id61">
<app:identifikasjon><app:Identifikasjon><app:lokalId>0cf2ef7c-e6c7-5514-aa18-bb4f5212eb3a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:bestemmelseHjemmel>10</app:bestemmelseHjemmel>
<app:bestemmelseOmrådeNavn>#1</app:bestemmelseOmrådeNavn>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403451.98 6586138.42 403442.20 6586103.18 403497.78 6586088.96 403507.56 6586124.20 403451.98 6586138.42</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:planområde xlink:href="#id45"/>
</app:RpBestemmelseOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpBestemmelseMidlByggAnlegg gml:id="id63">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f4202516-b24c-5a25-895c-4cd7fd874b82</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:bestemmelseOmrådeNavn>#2_MBA</app:bestemmelseOmrådeNavn>
<app:gyldigTilDato>2099-12-31</app:gyldigTilDato>
<app:avgjørelsesdato>2023-06-15</app:avgjørelsesdato>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403450.03 6586007.84 403448.29 6585992.30 403528.84 6585969.97 403530.58 6585985.50 403450.03 6586007.84</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:planområde xlink:href="#id45"/>
</app:RpBestemmelseMidlByggAnlegg>
</gml:featureMember>
<gml:featureMember>
<app:RpJuridiskLinje gml:id="id64">
<app:identifikasjon><app:Identifikasjon><app:lokalId>01ba06fa-efbf-5dbc-859c-40f6b11e8621</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:juridiskLinjetype>1210</app:juridiskLinjetype>
<app:linjeforløp><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403350.03 6586147.26 403394.16 6586142.98 403389.21 6586125.38 403345.09 6586129.65 403350.03 6586147.26</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:linjeforløp>
<app:planområde xlink:href="#id45"/>
</app:RpJuridiskLinje>
</gml:featureMember>
<gml:featureMember>
<app:RpJuridiskPunkt gml:id="id65">
<app:identifikasjon><app:Identifikasjon><app:lokalId>95c31a12-e6f3-51e1-a8ea-50498c720c02</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:juridiskPunkttype>1271</app:juridiskPunkttype>
<app:posisjon><gml:Point><gml:pos>403402.86 6586044.63</gml:pos></gml:Point></app:posisjon>
<app:planområde xlink:href="#id45"/>
</app:RpJuridiskPunkt>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id66">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ef97997d-71c5-5eba-844c-47e753d8364d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>BS1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403376.03 6586145.00</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403374.03 6586144.00</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id46"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id67">
<app:identifikasjon><app:Identifikasjon><app:lokalId>53a1f19d-41be-5ee3-b6b2-833ed0969378</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>BS2</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403478.41 6586126.71</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403476.41 6586125.71</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id47"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id68">
<app:identifikasjon><app:Identifikasjon><app:lokalId>340aaa7d-407c-5698-b6d9-dec1d8c5ed34</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>BKB1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403528.75 6586112.73</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403526.75 6586111.73</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id48"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id69">
<app:identifikasjon><app:Identifikasjon><app:lokalId>025707c4-847e-581f-bb80-f07e08879f3b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>o_SKV1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403420.59 6586112.79</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403418.59 6586111.79</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id49"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id70">
<app:identifikasjon><app:Identifikasjon><app:lokalId>0f78a96d-b333-5d82-b39e-6027865b101b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>o_SF1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403362.61 6586094.56</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403360.61 6586093.56</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id50"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id71">
<app:identifikasjon><app:Identifikasjon><app:lokalId>7881d3c9-72c0-5ecf-8b9d-d0be97871225</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>o_SF2</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403490.18 6586069.45</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403488.18 6586068.45</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id51"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id72">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f75a1edf-09ca-577c-b818-5d3751e155cc</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>o_BU1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403326.64 6586045.78</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403324.64 6586044.78</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id52"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id73">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f24ad316-78ed-5a0d-a978-d6a630224d0b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>o_ST1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403404.21 6586036.47</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403402.21 6586035.47</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id53"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id74">
<app:identifikasjon><app:Identifikasjon><app:lokalId>0038b598-2ebd-5e3b-b87c-4f1461640c94</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>o_GP1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403484.66 6586044.02</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403482.66 6586043.02</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id54"/>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id75">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1295b51e-c6d1-511f-9d3e-29ab00cf2458</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:førsteDigitaliseringsdato>2024-10-01T00:00:00</app:førsteDigitaliseringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202437</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:tekststreng>o_SPA1</app:tekststreng>
<app:påskriftType>2</app:påskriftType>
<app:posisjon><gml:Point><gml:pos>403501.99 6585985.44</gml:pos></gml:Point></app:posisjon>
<app:tekstplassering><gml:Point><gml:pos>403499.99 6585984.44</gml:pos></gml:Point></app:tekstplassering>
<app:formål xlink:href="#id55"/>
</app:RpPåskrift>
</gml:featureMember>
</gml:FeatureCollection>
