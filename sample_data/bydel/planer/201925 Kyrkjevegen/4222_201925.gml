<?xml version="1.0" encoding="UTF-8"?>
<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="http://skjema.geonorge.no/SOSI/produktspesifikasjon/Reguleringsplan/20190401" xmlns:xlink="http://www.w3.org/1999/xlink" gml:id="plan">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/25832" srsDimension="2"><gml:lowerCorner>401493.68 6586515.44</gml:lowerCorner><gml:upperCorner>401768.86 6586652.53</gml:upperCorner></gml:Envelope></gml:boundedBy>
<gml:featureMember>
<app:RpFormålGrense gml:id="id1">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4eafb42d-8e37-554b-8a85-29a06f78fa46</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401623.37 6586627.92 401610.55 6586625.50 401597.65 6586623.97 401584.74 6586622.35 401571.81 6586621.08 401558.80 6586620.48 401545.85 6586619.28 401532.85 6586618.58 401519.80 6586618.42 401506.73 6586618.40 401493.68 6586618.19 401495.50 6586605.26 401496.72 6586592.36</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id2">
<app:identifikasjon><app:Identifikasjon><app:lokalId>0ef35260-d22b-59a7-bba5-3a41348dc70f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>401623.37 6586627.92 401636.43 6586627.91 401649.01 6586632.73</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id3">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d544dd61-b4c1-5ecf-87d6-1b2198ffbc8e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401649.01 6586632.73 401661.85 6586634.94 401674.60 6586638.04 401687.43 6586640.29 401700.18 6586643.40 401713.02 6586645.48 401725.80 6586648.35 401738.66 6586650.38 401751.50 6586652.53 401752.41 6586639.54 401754.54 6586626.71</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id4">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b1677e20-4dff-55e3-bee3-451da0f0da26</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401496.72 6586592.36 401509.74 6586592.72 401522.84 6586592.60 401535.84 6586593.18 401548.89 6586593.46 401561.83 6586594.56 401574.84 6586595.25 401587.73 6586596.93 401600.68 6586598.14 401613.57 6586599.90 401626.41 6586602.10 401639.30 6586603.96 401652.05 6586606.91 401664.86 6586609.44 401677.63 6586612.21</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id5">
<app:identifikasjon><app:Identifikasjon><app:lokalId>22e0e405-4c6f-55c5-87d6-4ac826fb4b19</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>401496.72 6586592.36 401496.29 6586579.49 401500.80 6586566.65</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id6">
<app:identifikasjon><app:Identifikasjon><app:lokalId>488202d7-ac7d-51b7-8608-7f028f9442e0</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>401677.63 6586612.21 401690.75 6586612.60 401703.21 6586617.57</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id7">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ee6cf41f-1a21-510d-9e35-fc6cd973bdce</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401703.21 6586617.57 401716.02 6586620.13 401728.84 6586622.53 401741.68 6586624.69 401754.54 6586626.71</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id8">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a6c34b49-16a7-5759-b09f-9f77a311b1ba</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401754.54 6586626.71 401756.70 6586613.87 401758.62 6586600.99</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id9">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f29c750e-8633-5c93-ada1-d362f99352b6</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401500.80 6586566.65 401513.86 6586566.73 401526.92 6586566.89 401540.02 6586566.87 401552.97 6586567.75</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id10">
<app:identifikasjon><app:Identifikasjon><app:lokalId>71e1d5f2-a548-5d09-b898-fd3a1e447f0f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401500.80 6586566.65 401503.07 6586553.82 401505.70 6586541.02</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id11">
<app:identifikasjon><app:Identifikasjon><app:lokalId>30a12375-a74d-5fe2-befd-aea730e8b406</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>401552.97 6586567.75 401566.38 6586566.20 401578.93 6586569.54</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id12">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3df48fba-af0c-5346-9c69-41121dc5d9be</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401578.93 6586569.54 401591.89 6586570.68 401604.77 6586572.43 401617.72 6586573.88 401630.49 6586576.39 401643.33 6586578.65 401656.13 6586581.20 401668.93 6586583.82 401681.72 6586586.50 401694.44 6586589.60 401707.30 6586591.86 401720.11 6586594.37 401732.92 6586596.82</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id13">
<app:identifikasjon><app:Identifikasjon><app:lokalId>5b201103-e54b-59b3-8942-909fdd188148</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>401732.92 6586596.82 401746.17 6586596.71 401758.62 6586600.99</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id14">
<app:identifikasjon><app:Identifikasjon><app:lokalId>47d1f02a-c168-52c2-974c-11eb558f4726</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401758.62 6586600.99 401761.08 6586588.18 401763.52 6586575.36</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id15">
<app:identifikasjon><app:Identifikasjon><app:lokalId>94f1f5d0-fcf8-5f58-9300-da2f61d29649</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401505.70 6586541.02 401518.73 6586541.25 401531.82 6586541.26 401544.80 6586541.84 401557.87 6586542.12 401570.77 6586543.35 401583.83 6586543.91 401596.78 6586545.14 401609.67 6586546.80</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id16">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e8931960-375c-5f11-a12e-61975b90bac2</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401505.70 6586541.02 401508.22 6586528.22 401511.04 6586515.44 401524.07 6586515.67 401537.16 6586515.68 401550.14 6586516.27 401563.21 6586516.53 401576.25 6586517.09 401589.16 6586518.33 401602.12 6586519.54 401615.00 6586521.22</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id17">
<app:identifikasjon><app:Identifikasjon><app:lokalId>89cdc78a-389d-5c12-867c-a9581b3a34d0</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>401609.67 6586546.80 401623.01 6586546.35 401635.39 6586550.76</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id18">
<app:identifikasjon><app:Identifikasjon><app:lokalId>dc395893-dcb6-5f28-9b43-f7723484d388</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401609.67 6586546.80 401612.46 6586534.03 401615.00 6586521.22</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id19">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4489ff02-f3ef-5af4-81ea-8e0dee35278b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401635.39 6586550.76 401648.21 6586553.15 401661.03 6586555.57 401673.90 6586557.84 401686.62 6586560.87 401699.50 6586563.11 401712.20 6586566.23</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id20">
<app:identifikasjon><app:Identifikasjon><app:lokalId>2b55d68d-dd8c-5401-ae3f-2d22c47f24db</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401712.20 6586566.23 401724.92 6586569.20 401737.82 6586571.19</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id21">
<app:identifikasjon><app:Identifikasjon><app:lokalId>42e2f951-fdb2-5c74-aacd-e30716147327</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401712.20 6586566.23 401714.83 6586553.43 401717.53 6586540.65</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id22">
<app:identifikasjon><app:Identifikasjon><app:lokalId>0f882934-e3ed-5101-8f16-3d36e3bfa537</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>401737.82 6586571.19 401751.13 6586571.09 401763.52 6586575.36</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id23">
<app:identifikasjon><app:Identifikasjon><app:lokalId>95f46aef-76b9-563f-83fb-43d8c2d77960</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401763.52 6586575.36 401765.65 6586562.50 401768.86 6586549.78 401755.99 6586547.85 401743.16 6586545.61 401730.24 6586543.64 401717.53 6586540.65</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id24">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1905413a-83b6-55fe-896d-8ac67fb36212</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401615.00 6586521.22 401627.96 6586522.71 401640.73 6586525.18</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id25">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b80f5b07-360f-5709-9af6-bbe333dbfe3c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>401640.73 6586525.18 401654.05 6586525.19 401666.37 6586529.98</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id26">
<app:identifikasjon><app:Identifikasjon><app:lokalId>495b26a7-953a-50c0-b63c-df18e7ff8677</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401666.37 6586529.98 401679.18 6586532.54 401691.95 6586535.29 401704.76 6586537.92 401717.53 6586540.65</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id27">
<app:identifikasjon><app:Identifikasjon><app:lokalId>165f2587-d2ab-544e-a69d-8d1d2d563021</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401623.37 6586627.92 401610.55 6586625.50 401597.65 6586623.97 401584.74 6586622.35 401571.81 6586621.08 401558.80 6586620.48 401545.85 6586619.28 401532.85 6586618.58 401519.80 6586618.42 401506.73 6586618.40 401493.68 6586618.19 401495.50 6586605.26 401496.72 6586592.36</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id28">
<app:identifikasjon><app:Identifikasjon><app:lokalId>2d823d4f-fba4-5585-a146-5b3ad2c9df36</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>401623.37 6586627.92 401636.43 6586627.91 401649.01 6586632.73</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id29">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8b05482e-455a-5e4b-b7ff-f3ad7463b3d4</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401649.01 6586632.73 401661.85 6586634.94 401674.60 6586638.04 401687.43 6586640.29 401700.18 6586643.40 401713.02 6586645.48 401725.80 6586648.35 401738.66 6586650.38 401751.50 6586652.53 401752.41 6586639.54 401754.54 6586626.71 401756.70 6586613.87 401758.62 6586600.99</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id30">
<app:identifikasjon><app:Identifikasjon><app:lokalId>2f5a2817-a525-5e51-94d3-396be9e3cdc1</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>401496.72 6586592.36 401496.29 6586579.49 401500.80 6586566.65</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id31">
<app:identifikasjon><app:Identifikasjon><app:lokalId>48ce4c56-a620-5807-8f23-837aaf1c4448</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401500.80 6586566.65 401503.07 6586553.82 401505.70 6586541.02 401508.22 6586528.22 401511.04 6586515.44 401524.07 6586515.67 401537.16 6586515.68 401550.14 6586516.27 401563.21 6586516.53 401576.25 6586517.09 401589.16 6586518.33 401602.12 6586519.54 401615.00 6586521.22 401627.96 6586522.71 401640.73 6586525.18</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id32">
<app:identifikasjon><app:Identifikasjon><app:lokalId>70f11cc8-fb00-5559-9160-e5006724a7ba</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401758.62 6586600.99 401761.08 6586588.18 401763.52 6586575.36</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id33">
<app:identifikasjon><app:Identifikasjon><app:lokalId>619ce396-dcbf-5bbf-bcac-047d65608fae</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401763.52 6586575.36 401765.65 6586562.50 401768.86 6586549.78 401755.99 6586547.85 401743.16 6586545.61 401730.24 6586543.64 401717.53 6586540.65 401704.76 6586537.92 401691.95 6586535.29 401679.18 6586532.54 401666.37 6586529.98</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id34">
<app:identifikasjon><app:Identifikasjon><app:lokalId>2704a7e3-82c0-59c7-90e1-111d55e7b1c6</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>401640.73 6586525.18 401654.05 6586525.19 401666.37 6586529.98</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpOmråde gml:id="id35">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1c0bfb2c-e857-5db4-88d3-520954bc1759</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401623.37 6586627.92 401610.55 6586625.50 401597.65 6586623.97 401584.74 6586622.35 401571.81 6586621.08 401558.80 6586620.48 401545.85 6586619.28 401532.85 6586618.58 401519.80 6586618.42 401506.73 6586618.40 401493.68 6586618.19 401495.50 6586605.26 401496.72 6586592.36</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>401496.72 6586592.36 401496.29 6586579.49 401500.80 6586566.65</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>401500.80 6586566.65 401503.07 6586553.82 401505.70 6586541.02 401508.22 6586528.22 401511.04 6586515.44 401524.07 6586515.67 401537.16 6586515.68 401550.14 6586516.27 401563.21 6586516.53 401576.25 6586517.09 401589.16 6586518.33 401602.12 6586519.54 401615.00 6586521.22 401627.96 6586522.71 401640.73 6586525.18</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>401640.73 6586525.18 401654.05 6586525.19 401666.37 6586529.98</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>401666.37 6586529.98 401679.18 6586532.54 401691.95 6586535.29 401704.76 6586537.92 401717.53 6586540.65 401730.24 6586543.64 401743.16 6586545.61 401755.99 6586547.85 401768.86 6586549.78 401765.65 6586562.50 401763.52 6586575.36</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>401763.52 6586575.36 401761.08 6586588.18 401758.62 6586600.99</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>401758.62 6586600.99 401756.70 6586613.87 401754.54 6586626.71 401752.41 6586639.54 401751.50 6586652.53 401738.66 6586650.38 401725.80 6586648.35 401713.02 6586645.48 401700.18 6586643.40 401687.43 6586640.29 401674.60 6586638.04 401661.85 6586634.94 401649.01 6586632.73</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>401649.01 6586632.73 401636.43 6586627.91 401623.37 6586627.92</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201925</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:plantype>35</app:plantype>
<app:planstatus>3</app:planstatus>
<app:plannavn>Kyrkjevegen</app:plannavn>
<app:planbestemmelse>3</app:planbestemmelse>
<app:ikrafttredelsesdato>2019-12-12</app:ikrafttredelsesdato>
<app:lovreferanse>6</app:lovreferanse>
<app:vedtakEndeligPlanDato>2019-12-12</app:vedtakEndeligPlanDato>
<app:kunngjøringsdato>2019-12-28</app:kunngjøringsdato>
<app:planavgrensning xlink:href="#id27"/>
<app:planavgrensning xlink:href="#id30"/>
<app:planavgrensning xlink:href="#id31"/>
<app:planavgrensning xlink:href="#id34"/>
<app:planavgrensning xlink:href="#id33"/>
<app:planavgrensning xlink:href="#id32"/>
<app:planavgrensning xlink:href="#id29"/>
<app:planavgrensning xlink:href="#id28"/>
</app:RpOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id36">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b563dc0e-7ed2-5e3a-b0dc-99e91d254a6d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201925</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401623.37 6586627.92 401610.55 6586625.50 401597.65 6586623.97 401584.74 6586622.35 401571.81 6586621.08 401558.80 6586620.48 401545.85 6586619.28 401532.85 6586618.58 401519.80 6586618.42 401506.73 6586618.40 401493.68 6586618.19 401495.50 6586605.26 401496.72 6586592.36</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>401496.72 6586592.36 401509.74 6586592.72 401522.84 6586592.60 401535.84 6586593.18 401548.89 6586593.46 401561.83 6586594.56 401574.84 6586595.25 401587.73 6586596.93 401600.68 6586598.14 401613.57 6586599.90 401626.41 6586602.10 401639.30 6586603.96 401652.05 6586606.91 401664.86 6586609.44 401677.63 6586612.21</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>401677.63 6586612.21 401690.75 6586612.60 401703.21 6586617.57</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>401703.21 6586617.57 401716.02 6586620.13 401728.84 6586622.53 401741.68 6586624.69 401754.54 6586626.71</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>401754.54 6586626.71 401752.41 6586639.54 401751.50 6586652.53 401738.66 6586650.38 401725.80 6586648.35 401713.02 6586645.48 401700.18 6586643.40 401687.43 6586640.29 401674.60 6586638.04 401661.85 6586634.94 401649.01 6586632.73</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>401649.01 6586632.73 401636.43 6586627.91 401623.37 6586627.92</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>1</app:eierform>
<app:arealformål>2019</app:arealformål>
<app:feltbetegnelse>o_SVG1</app:feltbetegnelse>
<app:avgrensning xlink:href="#id1"/>
<app:avgrensning xlink:href="#id4"/>
<app:avgrensning xlink:href="#id6"/>
<app:avgrensning xlink:href="#id7"/>
<app:avgrensning xlink:href="#id3"/>
<app:avgrensning xlink:href="#id2"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id37">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4bd9ff7d-3b73-5318-b5b9-22fa14567730</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201925</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401677.63 6586612.21 401664.86 6586609.44 401652.05 6586606.91 401639.30 6586603.96 401626.41 6586602.10 401613.57 6586599.90 401600.68 6586598.14 401587.73 6586596.93 401574.84 6586595.25 401561.83 6586594.56 401548.89 6586593.46 401535.84 6586593.18 401522.84 6586592.60 401509.74 6586592.72 401496.72 6586592.36</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>401496.72 6586592.36 401496.29 6586579.49 401500.80 6586566.65</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>401500.80 6586566.65 401513.86 6586566.73 401526.92 6586566.89 401540.02 6586566.87 401552.97 6586567.75</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>401552.97 6586567.75 401566.38 6586566.20 401578.93 6586569.54</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>401578.93 6586569.54 401591.89 6586570.68 401604.77 6586572.43 401617.72 6586573.88 401630.49 6586576.39 401643.33 6586578.65 401656.13 6586581.20 401668.93 6586583.82 401681.72 6586586.50 401694.44 6586589.60 401707.30 6586591.86 401720.11 6586594.37 401732.92 6586596.82</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>401732.92 6586596.82 401746.17 6586596.71 401758.62 6586600.99</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>401758.62 6586600.99 401756.70 6586613.87 401754.54 6586626.71</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>401754.54 6586626.71 401741.68 6586624.69 401728.84 6586622.53 401716.02 6586620.13 401703.21 6586617.57</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>401703.21 6586617.57 401690.75 6586612.60 401677.63 6586612.21</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>1</app:eierform>
<app:arealformål>2011</app:arealformål>
<app:feltbetegnelse>o_SKV1</app:feltbetegnelse>
<app:avgrensning xlink:href="#id4"/>
<app:avgrensning xlink:href="#id5"/>
<app:avgrensning xlink:href="#id9"/>
<app:avgrensning xlink:href="#id11"/>
<app:avgrensning xlink:href="#id12"/>
<app:avgrensning xlink:href="#id13"/>
<app:avgrensning xlink:href="#id8"/>
<app:avgrensning xlink:href="#id7"/>
<app:avgrensning xlink:href="#id6"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id38">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a69e4667-374e-576a-a40b-d7e6d9b81a3d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201925</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401552.97 6586567.75 401540.02 6586566.87 401526.92 6586566.89 401513.86 6586566.73 401500.80 6586566.65</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>401500.80 6586566.65 401503.07 6586553.82 401505.70 6586541.02</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>401505.70 6586541.02 401518.73 6586541.25 401531.82 6586541.26 401544.80 6586541.84 401557.87 6586542.12 401570.77 6586543.35 401583.83 6586543.91 401596.78 6586545.14 401609.67 6586546.80</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>401609.67 6586546.80 401623.01 6586546.35 401635.39 6586550.76</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>401635.39 6586550.76 401648.21 6586553.15 401661.03 6586555.57 401673.90 6586557.84 401686.62 6586560.87 401699.50 6586563.11 401712.20 6586566.23</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>401712.20 6586566.23 401724.92 6586569.20 401737.82 6586571.19</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>401737.82 6586571.19 401751.13 6586571.09 401763.52 6586575.36</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>401763.52 6586575.36 401761.08 6586588.18 401758.62 6586600.99</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>401758.62 6586600.99 401746.17 6586596.71 401732.92 6586596.82</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>401732.92 6586596.82 401720.11 6586594.37 401707.30 6586591.86 401694.44 6586589.60 401681.72 6586586.50 401668.93 6586583.82 401656.13 6586581.20 401643.33 6586578.65 401630.49 6586576.39 401617.72 6586573.88 401604.77 6586572.43 401591.89 6586570.68 401578.93 6586569.54</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>401578.93 6586569.54 401566.38 6586566.20 401552.97 6586567.75</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>1</app:eierform>
<app:arealformål>2015</app:arealformål>
<app:feltbetegnelse>o_SGS1</app:feltbetegnelse>
<app:avgrensning xlink:href="#id9"/>
<app:avgrensning xlink:href="#id10"/>
<app:avgrensning xlink:href="#id15"/>
<app:avgrensning xlink:href="#id17"/>
<app:avgrensning xlink:href="#id19"/>
<app:avgrensning xlink:href="#id20"/>
<app:avgrensning xlink:href="#id22"/>
<app:avgrensning xlink:href="#id14"/>
<app:avgrensning xlink:href="#id13"/>
<app:avgrensning xlink:href="#id12"/>
<app:avgrensning xlink:href="#id11"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id39">
<app:identifikasjon><app:Identifikasjon><app:lokalId>deae352a-e043-50fc-9f2c-ca44d05e396d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201925</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401609.67 6586546.80 401596.78 6586545.14 401583.83 6586543.91 401570.77 6586543.35 401557.87 6586542.12 401544.80 6586541.84 401531.82 6586541.26 401518.73 6586541.25 401505.70 6586541.02</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>401505.70 6586541.02 401508.22 6586528.22 401511.04 6586515.44 401524.07 6586515.67 401537.16 6586515.68 401550.14 6586516.27 401563.21 6586516.53 401576.25 6586517.09 401589.16 6586518.33 401602.12 6586519.54 401615.00 6586521.22</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>401615.00 6586521.22 401612.46 6586534.03 401609.67 6586546.80</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>1</app:eierform>
<app:arealformål>2019</app:arealformål>
<app:feltbetegnelse>o_SVG2</app:feltbetegnelse>
<app:avgrensning xlink:href="#id15"/>
<app:avgrensning xlink:href="#id16"/>
<app:avgrensning xlink:href="#id18"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id40">
<app:identifikasjon><app:Identifikasjon><app:lokalId>48f92990-d44d-54ed-8aba-a6871316620e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201925</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:Arc><gml:posList>401635.39 6586550.76 401623.01 6586546.35 401609.67 6586546.80</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>401609.67 6586546.80 401612.46 6586534.03 401615.00 6586521.22</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>401615.00 6586521.22 401627.96 6586522.71 401640.73 6586525.18</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>401640.73 6586525.18 401654.05 6586525.19 401666.37 6586529.98</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>401666.37 6586529.98 401679.18 6586532.54 401691.95 6586535.29 401704.76 6586537.92 401717.53 6586540.65</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>401717.53 6586540.65 401714.83 6586553.43 401712.20 6586566.23</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>401712.20 6586566.23 401699.50 6586563.11 401686.62 6586560.87 401673.90 6586557.84 401661.03 6586555.57 401648.21 6586553.15 401635.39 6586550.76</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>1</app:eierform>
<app:arealformål>3040</app:arealformål>
<app:feltbetegnelse>o_GF1</app:feltbetegnelse>
<app:avgrensning xlink:href="#id17"/>
<app:avgrensning xlink:href="#id18"/>
<app:avgrensning xlink:href="#id24"/>
<app:avgrensning xlink:href="#id25"/>
<app:avgrensning xlink:href="#id26"/>
<app:avgrensning xlink:href="#id21"/>
<app:avgrensning xlink:href="#id19"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id41">
<app:identifikasjon><app:Identifikasjon><app:lokalId>30d1e6fe-dcf0-56f4-9b48-bad042f9055a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201925</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401737.82 6586571.19 401724.92 6586569.20 401712.20 6586566.23</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>401712.20 6586566.23 401714.83 6586553.43 401717.53 6586540.65</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>401717.53 6586540.65 401730.24 6586543.64 401743.16 6586545.61 401755.99 6586547.85 401768.86 6586549.78 401765.65 6586562.50 401763.52 6586575.36</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>401763.52 6586575.36 401751.13 6586571.09 401737.82 6586571.19</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>3</app:eierform>
<app:arealformål>5100</app:arealformål>
<app:feltbetegnelse>LL1</app:feltbetegnelse>
<app:avgrensning xlink:href="#id20"/>
<app:avgrensning xlink:href="#id21"/>
<app:avgrensning xlink:href="#id23"/>
<app:avgrensning xlink:href="#id22"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpSikringGrense gml:id="id42">
<app:identifikasjon><app:Identifikasjon><app:lokalId>65ee135e-78e0-5185-a295-e001a4006885</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401604.32 6586575.00 401601.42 6586592.99 401668.48 6586586.38 401604.32 6586575.00</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpSikringGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpSikringSone gml:id="id43">
<app:identifikasjon><app:Identifikasjon><app:lokalId>6bff7cbc-dfee-51b0-be89-653fb1c2be8b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201925</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401604.32 6586575.00 401668.48 6586586.38 401601.42 6586592.99 401604.32 6586575.00</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:sikring>140</app:sikring>
<app:hensynSonenavn>H140_1</app:hensynSonenavn>
<app:avgrensning xlink:href="#id42"/>
</app:RpSikringSone>
</gml:featureMember>
<gml:featureMember>
<app:RpJuridiskLinje gml:id="id44">
<app:identifikasjon><app:Identifikasjon><app:lokalId>719bccd0-70a3-5824-8ce8-b51b0f06f4e2</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201925</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:senterlinje><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401503.87 6586579.51 401751.31 6586613.08</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:senterlinje>
<app:juridisklinje>1221</app:juridisklinje>
</app:RpJuridiskLinje>
</gml:featureMember>
<gml:featureMember>
<app:RpJuridiskPunkt gml:id="id45">
<app:identifikasjon><app:Identifikasjon><app:lokalId>97811afe-405a-53a5-bae4-219ec5024895</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201925</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>401576.77 6586582.39</gml:pos></gml:Point></app:objektposisjon>
<app:juridiskpunkt>1253</app:juridiskpunkt>
</app:RpJuridiskPunkt>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id46">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b3e5860e-2f8e-57ff-a0f1-0ebb65c05d35</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201925</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>401611.90 6586612.90</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>401609.90 6586611.90</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_SVG1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id47">
<app:identifikasjon><app:Identifikasjon><app:lokalId>dfda1758-3324-544d-87f5-a289630384d3</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201925</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>401615.48 6586587.13</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>401613.48 6586586.13</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_SKV1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id48">
<app:identifikasjon><app:Identifikasjon><app:lokalId>2698a0f9-87ee-5fcd-9611-f140c3696e71</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201925</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>401620.01 6586561.46</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>401618.01 6586560.46</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_SGS1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id49">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c2083a8c-5566-5e16-9fdf-5d1407970488</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201925</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>401547.50 6586528.79</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>401545.50 6586527.79</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_SVG2</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id50">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e04fdc84-5da5-5d34-ab20-b107dcdd95e6</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201925</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>401650.86 6586540.28</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>401648.86 6586539.28</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_GF1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id51">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1d54c2ba-bbd5-549b-b60d-32b981f23c7a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-12-12T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201925</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>401727.64 6586555.99</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>401725.64 6586554.99</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>LL1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
</gml:FeatureCollection>
