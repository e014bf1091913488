<?xml version="1.0" encoding="UTF-8"?>
<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="http://skjema.geonorge.no/SOSI/produktspesifikasjon/Reguleringsplan/20190401" xmlns:xlink="http://www.w3.org/1999/xlink" gml:id="plan">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/25832" srsDimension="2"><gml:lowerCorner>403798.75 6586972.93</gml:lowerCorner><gml:upperCorner>404068.67 6587122.17</gml:upperCorner></gml:Envelope></gml:boundedBy>
<gml:featureMember>
<app:RpFormålGrense gml:id="id1">
<app:identifikasjon><app:Identifikasjon><app:lokalId>7e325606-37fa-5542-bd01-997d2ba709ac</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403925.01 6587108.62 403912.22 6587106.60 403899.54 6587103.34 403886.87 6587100.39 403874.24 6587097.09 403861.68 6587093.19 403849.06 6587090.19 403836.51 6587086.40 403823.92 6587083.03 403811.37 6587079.11 403798.75 6587076.06 403799.73 6587063.03 403800.95 6587050.05</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id2">
<app:identifikasjon><app:Identifikasjon><app:lokalId>cb873cbf-1d17-5ecd-ade2-be8d4251c3df</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403925.01 6587108.62 403938.00 6587108.51 403950.68 6587112.81</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id3">
<app:identifikasjon><app:Identifikasjon><app:lokalId>94b3b5d3-9f58-586d-9486-197b777c9db3</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403950.68 6587112.81 403963.59 6587114.30 403976.52 6587115.97 403989.52 6587117.02 404002.51 6587118.32 404015.57 6587118.86 404028.57 6587120.24 404041.58 6587121.46 404054.63 6587122.17 404056.07 6587109.18 404056.83 6587096.15</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id4">
<app:identifikasjon><app:Identifikasjon><app:lokalId>67e69eb3-9dad-5b75-9567-2fed72556c16</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403800.95 6587050.05 403813.55 6587053.48 403826.12 6587057.01 403838.71 6587060.39 403851.26 6587064.18 403863.83 6587067.84 403876.44 6587071.08 403889.09 6587074.13 403901.75 6587077.32 403914.46 6587080.10 403927.21 6587082.61 403940.05 6587084.55 403952.88 6587086.80 403965.75 6587088.74 403978.72 6587089.95</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id5">
<app:identifikasjon><app:Identifikasjon><app:lokalId>35863431-9fbc-5382-a8e8-cdd9eff84273</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403800.95 6587050.05 403800.03 6587036.48 403803.87 6587024.16</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id6">
<app:identifikasjon><app:Identifikasjon><app:lokalId>fef38bae-e260-5630-8b2a-8858bf1b2c43</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403978.72 6587089.95 403991.93 6587088.87 404004.71 6587092.30</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id7">
<app:identifikasjon><app:Identifikasjon><app:lokalId>16a35b7a-8a14-521f-a08f-cf6aae12204f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404004.71 6587092.30 404017.74 6587093.27 404030.77 6587094.22 404043.81 6587095.14 404056.83 6587096.15</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id8">
<app:identifikasjon><app:Identifikasjon><app:lokalId>40b97df3-d689-5ec7-af40-f33fda1179fd</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404056.83 6587096.15 404058.69 6587083.23 404059.75 6587070.27</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id9">
<app:identifikasjon><app:Identifikasjon><app:lokalId>7f90288d-e1d9-59c1-8141-7200a41abab1</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403803.87 6587024.16 403816.41 6587028.01 403829.04 6587031.13 403841.63 6587034.58 403854.18 6587038.29</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id10">
<app:identifikasjon><app:Identifikasjon><app:lokalId>fb999e2f-e0af-5bb8-ac47-48fd2b808415</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403803.87 6587024.16 403805.37 6587011.20 403807.78 6586998.45</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id11">
<app:identifikasjon><app:Identifikasjon><app:lokalId>38bf2a0d-23ef-5a59-91ac-9e776444348e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403854.18 6587038.29 403867.07 6587039.48 403879.36 6587045.20</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id12">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ff9a94a8-4b7f-59fa-b220-10ba7928eb9f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403879.36 6587045.20 403891.96 6587048.66 403904.66 6587051.44 403917.40 6587054.04 403930.13 6587056.72 403943.00 6587058.53 403955.80 6587060.91 403968.65 6587062.98 403981.64 6587064.07 403994.64 6587065.20 404007.63 6587066.42 404020.71 6587066.98 404033.69 6587068.34</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id13">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3e8790e9-db9d-5bde-a9bf-28eb661e2ce7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404033.69 6587068.34 404047.03 6587066.95 404059.75 6587070.27</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id14">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4d67bf48-5eba-5626-9370-27e594667cf2</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404059.75 6587070.27 404061.11 6587057.35 404063.66 6587044.55</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id15">
<app:identifikasjon><app:Identifikasjon><app:lokalId>94e07874-e9ff-5eca-a622-27a19413bf03</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403807.78 6586998.45 403820.36 6587001.98 403832.95 6587005.42 403845.51 6587009.05 403858.09 6587012.58 403870.64 6587016.29 403883.28 6587019.48 403895.91 6587022.71 403908.58 6587025.73</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id16">
<app:identifikasjon><app:Identifikasjon><app:lokalId>9d5cc120-59cf-516f-992c-3d957483953e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403807.78 6586998.45 403810.07 6586985.65 403812.79 6586972.93 403825.28 6586976.85 403837.96 6586979.90 403850.58 6586983.27 403863.10 6586987.06 403875.68 6586990.57 403888.28 6586993.97 403900.85 6586997.49 403913.58 6587000.21</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id17">
<app:identifikasjon><app:Identifikasjon><app:lokalId>dd9527a8-5a4f-5e9b-b332-beb188d60ebc</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403908.58 6587025.73 403921.69 6587026.20 403934.05 6587031.01</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id18">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8f7afc89-d16c-583b-926d-25e829b481d1</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403908.58 6587025.73 403910.61 6587012.87 403913.58 6587000.21</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id19">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e406f3ee-a8d7-55d6-aea9-b4158f1f8902</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403934.05 6587031.01 403946.78 6587033.68 403959.71 6587035.20 403972.59 6587036.98 403985.55 6587038.35 403998.60 6587039.22 404011.54 6587040.71</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id20">
<app:identifikasjon><app:Identifikasjon><app:lokalId>eab8c0ab-8676-56a9-a945-6a5a00ee09ed</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404011.54 6587040.71 404024.52 6587041.98 404037.60 6587042.63</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id21">
<app:identifikasjon><app:Identifikasjon><app:lokalId>5a80a07c-1ae6-5af7-945b-d404d8f772e5</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404011.54 6587040.71 404013.72 6587027.91 404016.54 6587015.19</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id22">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ce989087-2e9d-5fcc-be42-656a3d529ab7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404037.60 6587042.63 404051.04 6587041.26 404063.66 6587044.55</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id23">
<app:identifikasjon><app:Identifikasjon><app:lokalId>398fe549-43ac-52ac-84ae-ad50b72a7e4d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404063.66 6587044.55 404066.48 6587031.81 404068.67 6587019.04 404055.73 6587017.65 404042.61 6587017.11 404029.62 6587015.93 404016.54 6587015.19</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id24">
<app:identifikasjon><app:Identifikasjon><app:lokalId>2be63250-2b58-5686-be45-9bebe06063c7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403913.58 6587000.21 403926.40 6587002.50 403939.05 6587005.49</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id25">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4e591d54-afe7-55b1-9290-3d97d746308f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403939.05 6587005.49 403952.36 6587005.44 403964.71 6587009.68</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id26">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e860dbd7-8de1-5c02-9ba9-bb0cfdd63cda</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403964.71 6587009.68 403977.53 6587011.77 403990.56 6587012.84 404003.50 6587014.27 404016.54 6587015.19</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id27">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d91de237-a837-5461-be56-68dd208774f6</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403925.01 6587108.62 403912.22 6587106.60 403899.54 6587103.34 403886.87 6587100.39 403874.24 6587097.09 403861.68 6587093.19 403849.06 6587090.19 403836.51 6587086.40 403823.92 6587083.03 403811.37 6587079.11 403798.75 6587076.06 403799.73 6587063.03 403800.95 6587050.05</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id28">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ba89343e-a93d-5728-b68a-6fcc490d2b44</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403925.01 6587108.62 403938.00 6587108.51 403950.68 6587112.81</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id29">
<app:identifikasjon><app:Identifikasjon><app:lokalId>65289c29-12b5-5dcb-8e6c-07ee30143972</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403950.68 6587112.81 403963.59 6587114.30 403976.52 6587115.97 403989.52 6587117.02 404002.51 6587118.32 404015.57 6587118.86 404028.57 6587120.24 404041.58 6587121.46 404054.63 6587122.17 404056.07 6587109.18 404056.83 6587096.15 404058.69 6587083.23 404059.75 6587070.27</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id30">
<app:identifikasjon><app:Identifikasjon><app:lokalId>84e3745a-405a-51cf-b3a8-2d314f5bbe73</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403800.95 6587050.05 403800.03 6587036.48 403803.87 6587024.16</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id31">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d9c51bc3-c68d-5f38-8b6b-f2a016cf432d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403803.87 6587024.16 403805.37 6587011.20 403807.78 6586998.45 403810.07 6586985.65 403812.79 6586972.93 403825.28 6586976.85 403837.96 6586979.90 403850.58 6586983.27 403863.10 6586987.06 403875.68 6586990.57 403888.28 6586993.97 403900.85 6586997.49 403913.58 6587000.21 403926.40 6587002.50 403939.05 6587005.49</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id32">
<app:identifikasjon><app:Identifikasjon><app:lokalId>473de408-f86b-540e-8bf0-08d49b4f9b88</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404059.75 6587070.27 404061.11 6587057.35 404063.66 6587044.55</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id33">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ee982430-6069-55d4-a14c-e12786c5786e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404063.66 6587044.55 404066.48 6587031.81 404068.67 6587019.04 404055.73 6587017.65 404042.61 6587017.11 404029.62 6587015.93 404016.54 6587015.19 404003.50 6587014.27 403990.56 6587012.84 403977.53 6587011.77 403964.71 6587009.68</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id34">
<app:identifikasjon><app:Identifikasjon><app:lokalId>67492926-85c3-510f-85d3-4367fa8750cc</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403939.05 6587005.49 403952.36 6587005.44 403964.71 6587009.68</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpOmråde gml:id="id35">
<app:identifikasjon><app:Identifikasjon><app:lokalId>cb2dc9be-c950-5283-a1d4-5943bc901166</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403925.01 6587108.62 403912.22 6587106.60 403899.54 6587103.34 403886.87 6587100.39 403874.24 6587097.09 403861.68 6587093.19 403849.06 6587090.19 403836.51 6587086.40 403823.92 6587083.03 403811.37 6587079.11 403798.75 6587076.06 403799.73 6587063.03 403800.95 6587050.05</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403800.95 6587050.05 403800.03 6587036.48 403803.87 6587024.16</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403803.87 6587024.16 403805.37 6587011.20 403807.78 6586998.45 403810.07 6586985.65 403812.79 6586972.93 403825.28 6586976.85 403837.96 6586979.90 403850.58 6586983.27 403863.10 6586987.06 403875.68 6586990.57 403888.28 6586993.97 403900.85 6586997.49 403913.58 6587000.21 403926.40 6587002.50 403939.05 6587005.49</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403939.05 6587005.49 403952.36 6587005.44 403964.71 6587009.68</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403964.71 6587009.68 403977.53 6587011.77 403990.56 6587012.84 404003.50 6587014.27 404016.54 6587015.19 404029.62 6587015.93 404042.61 6587017.11 404055.73 6587017.65 404068.67 6587019.04 404066.48 6587031.81 404063.66 6587044.55</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404063.66 6587044.55 404061.11 6587057.35 404059.75 6587070.27</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404059.75 6587070.27 404058.69 6587083.23 404056.83 6587096.15 404056.07 6587109.18 404054.63 6587122.17 404041.58 6587121.46 404028.57 6587120.24 404015.57 6587118.86 404002.51 6587118.32 403989.52 6587117.02 403976.52 6587115.97 403963.59 6587114.30 403950.68 6587112.81</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403950.68 6587112.81 403938.00 6587108.51 403925.01 6587108.62</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201822</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:plantype>35</app:plantype>
<app:planstatus>3</app:planstatus>
<app:plannavn>Gangbru over Tverråa</app:plannavn>
<app:planbestemmelse>1</app:planbestemmelse>
<app:ikrafttredelsesdato>2018-02-15</app:ikrafttredelsesdato>
<app:lovreferanse>6</app:lovreferanse>
<app:vedtakEndeligPlanDato>2018-02-15</app:vedtakEndeligPlanDato>
<app:kunngjøringsdato>2018-02-28</app:kunngjøringsdato>
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
<app:identifikasjon><app:Identifikasjon><app:lokalId>c73b046f-ccb3-5b2d-9e65-8c32363e6db7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201822</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403925.01 6587108.62 403912.22 6587106.60 403899.54 6587103.34 403886.87 6587100.39 403874.24 6587097.09 403861.68 6587093.19 403849.06 6587090.19 403836.51 6587086.40 403823.92 6587083.03 403811.37 6587079.11 403798.75 6587076.06 403799.73 6587063.03 403800.95 6587050.05</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403800.95 6587050.05 403813.55 6587053.48 403826.12 6587057.01 403838.71 6587060.39 403851.26 6587064.18 403863.83 6587067.84 403876.44 6587071.08 403889.09 6587074.13 403901.75 6587077.32 403914.46 6587080.10 403927.21 6587082.61 403940.05 6587084.55 403952.88 6587086.80 403965.75 6587088.74 403978.72 6587089.95</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403978.72 6587089.95 403991.93 6587088.87 404004.71 6587092.30</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404004.71 6587092.30 404017.74 6587093.27 404030.77 6587094.22 404043.81 6587095.14 404056.83 6587096.15</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404056.83 6587096.15 404056.07 6587109.18 404054.63 6587122.17 404041.58 6587121.46 404028.57 6587120.24 404015.57 6587118.86 404002.51 6587118.32 403989.52 6587117.02 403976.52 6587115.97 403963.59 6587114.30 403950.68 6587112.81</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403950.68 6587112.81 403938.00 6587108.51 403925.01 6587108.62</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
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
<app:identifikasjon><app:Identifikasjon><app:lokalId>2f818efb-6852-5612-a85b-4ea6a89ec569</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201822</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403978.72 6587089.95 403965.75 6587088.74 403952.88 6587086.80 403940.05 6587084.55 403927.21 6587082.61 403914.46 6587080.10 403901.75 6587077.32 403889.09 6587074.13 403876.44 6587071.08 403863.83 6587067.84 403851.26 6587064.18 403838.71 6587060.39 403826.12 6587057.01 403813.55 6587053.48 403800.95 6587050.05</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403800.95 6587050.05 403800.03 6587036.48 403803.87 6587024.16</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403803.87 6587024.16 403816.41 6587028.01 403829.04 6587031.13 403841.63 6587034.58 403854.18 6587038.29</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403854.18 6587038.29 403867.07 6587039.48 403879.36 6587045.20</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403879.36 6587045.20 403891.96 6587048.66 403904.66 6587051.44 403917.40 6587054.04 403930.13 6587056.72 403943.00 6587058.53 403955.80 6587060.91 403968.65 6587062.98 403981.64 6587064.07 403994.64 6587065.20 404007.63 6587066.42 404020.71 6587066.98 404033.69 6587068.34</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404033.69 6587068.34 404047.03 6587066.95 404059.75 6587070.27</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404059.75 6587070.27 404058.69 6587083.23 404056.83 6587096.15</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404056.83 6587096.15 404043.81 6587095.14 404030.77 6587094.22 404017.74 6587093.27 404004.71 6587092.30</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404004.71 6587092.30 403991.93 6587088.87 403978.72 6587089.95</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
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
<app:identifikasjon><app:Identifikasjon><app:lokalId>af32a93e-87d4-5884-b53b-5bf13f168872</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201822</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403854.18 6587038.29 403841.63 6587034.58 403829.04 6587031.13 403816.41 6587028.01 403803.87 6587024.16</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403803.87 6587024.16 403805.37 6587011.20 403807.78 6586998.45</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403807.78 6586998.45 403820.36 6587001.98 403832.95 6587005.42 403845.51 6587009.05 403858.09 6587012.58 403870.64 6587016.29 403883.28 6587019.48 403895.91 6587022.71 403908.58 6587025.73</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403908.58 6587025.73 403921.69 6587026.20 403934.05 6587031.01</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403934.05 6587031.01 403946.78 6587033.68 403959.71 6587035.20 403972.59 6587036.98 403985.55 6587038.35 403998.60 6587039.22 404011.54 6587040.71</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404011.54 6587040.71 404024.52 6587041.98 404037.60 6587042.63</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404037.60 6587042.63 404051.04 6587041.26 404063.66 6587044.55</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404063.66 6587044.55 404061.11 6587057.35 404059.75 6587070.27</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404059.75 6587070.27 404047.03 6587066.95 404033.69 6587068.34</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404033.69 6587068.34 404020.71 6587066.98 404007.63 6587066.42 403994.64 6587065.20 403981.64 6587064.07 403968.65 6587062.98 403955.80 6587060.91 403943.00 6587058.53 403930.13 6587056.72 403917.40 6587054.04 403904.66 6587051.44 403891.96 6587048.66 403879.36 6587045.20</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403879.36 6587045.20 403867.07 6587039.48 403854.18 6587038.29</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
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
<app:identifikasjon><app:Identifikasjon><app:lokalId>a833142c-4174-546c-b5e3-b6c2579bffb7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201822</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403908.58 6587025.73 403895.91 6587022.71 403883.28 6587019.48 403870.64 6587016.29 403858.09 6587012.58 403845.51 6587009.05 403832.95 6587005.42 403820.36 6587001.98 403807.78 6586998.45</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403807.78 6586998.45 403810.07 6586985.65 403812.79 6586972.93 403825.28 6586976.85 403837.96 6586979.90 403850.58 6586983.27 403863.10 6586987.06 403875.68 6586990.57 403888.28 6586993.97 403900.85 6586997.49 403913.58 6587000.21</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403913.58 6587000.21 403910.61 6587012.87 403908.58 6587025.73</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
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
<app:identifikasjon><app:Identifikasjon><app:lokalId>3820becb-5ea0-51ee-aadf-7bc7afb5d708</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201822</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:Arc><gml:posList>403934.05 6587031.01 403921.69 6587026.20 403908.58 6587025.73</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403908.58 6587025.73 403910.61 6587012.87 403913.58 6587000.21</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403913.58 6587000.21 403926.40 6587002.50 403939.05 6587005.49</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403939.05 6587005.49 403952.36 6587005.44 403964.71 6587009.68</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403964.71 6587009.68 403977.53 6587011.77 403990.56 6587012.84 404003.50 6587014.27 404016.54 6587015.19</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404016.54 6587015.19 404013.72 6587027.91 404011.54 6587040.71</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404011.54 6587040.71 403998.60 6587039.22 403985.55 6587038.35 403972.59 6587036.98 403959.71 6587035.20 403946.78 6587033.68 403934.05 6587031.01</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
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
<app:identifikasjon><app:Identifikasjon><app:lokalId>9c046746-ea2d-5371-8cc8-96c9cc9d69b8</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201822</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404037.60 6587042.63 404024.52 6587041.98 404011.54 6587040.71</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404011.54 6587040.71 404013.72 6587027.91 404016.54 6587015.19</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404016.54 6587015.19 404029.62 6587015.93 404042.61 6587017.11 404055.73 6587017.65 404068.67 6587019.04 404066.48 6587031.81 404063.66 6587044.55</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404063.66 6587044.55 404051.04 6587041.26 404037.60 6587042.63</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
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
<app:identifikasjon><app:Identifikasjon><app:lokalId>e8f16847-2992-567c-884f-edfca190b150</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403904.33 6587054.02 403902.26 6587072.13 403968.36 6587065.19 403904.33 6587054.02</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpSikringGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpSikringSone gml:id="id43">
<app:identifikasjon><app:Identifikasjon><app:lokalId>51a186de-d8f6-5617-9822-94da68448947</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201822</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403904.33 6587054.02 403968.36 6587065.19 403902.26 6587072.13 403904.33 6587054.02</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:sikring>140</app:sikring>
<app:hensynSonenavn>H140_1</app:hensynSonenavn>
<app:avgrensning xlink:href="#id42"/>
</app:RpSikringSone>
</gml:featureMember>
<gml:featureMember>
<app:RpJuridiskLinje gml:id="id44">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8c0b4961-65b2-5bf5-9c41-e1a43868b401</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201822</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:senterlinje><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403807.34 6587038.44 404052.97 6587082.78</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:senterlinje>
<app:juridisklinje>1221</app:juridisklinje>
</app:RpJuridiskLinje>
</gml:featureMember>
<gml:featureMember>
<app:RpJuridiskPunkt gml:id="id45">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d173a77a-6249-5ae2-a758-b6fa81315e31</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201822</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403877.79 6587058.12</gml:pos></gml:Point></app:objektposisjon>
<app:juridiskpunkt>1253</app:juridiskpunkt>
</app:RpJuridiskPunkt>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id46">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a983ba67-3517-592b-bc8c-5af5ca40cd9e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201822</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403913.29 6587093.09</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403911.29 6587092.09</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_SVG1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id47">
<app:identifikasjon><app:Identifikasjon><app:lokalId>2477cb95-e43c-50c1-8036-f9d072c98a95</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201822</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403915.81 6587067.14</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403913.81 6587066.14</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_SKV1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id48">
<app:identifikasjon><app:Identifikasjon><app:lokalId>630c276d-e8de-5ecb-a603-3aa565222fce</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201822</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403919.20 6587041.33</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403917.20 6587040.33</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_SGS1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id49">
<app:identifikasjon><app:Identifikasjon><app:lokalId>497ff0bb-5730-5824-ad98-a81318e64689</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201822</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403847.89 6586996.22</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403845.89 6586995.22</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_SVG2</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id50">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ff47006f-d385-5b9d-83c2-da993ee8d2ce</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201822</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403949.22 6587020.46</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403947.22 6587019.46</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_GF1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id51">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1029a58d-645f-5c5f-9d2d-4f681adbe343</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201822</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>404026.93 6587028.91</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>404024.93 6587027.91</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>LL1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id52">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b25070aa-d947-5ad2-8d80-86d79068f886</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403863.10 6586987.06 403860.40 6586999.78 403858.09 6587012.58 403856.27 6587025.48 403854.18 6587038.29 403866.76 6587041.79 403879.36 6587045.20 403891.96 6587048.66 403904.66 6587051.44 403906.53 6587038.57 403908.58 6587025.73 403910.61 6587012.87 403913.58 6587000.21 403900.85 6586997.49 403888.28 6586993.97</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id53">
<app:identifikasjon><app:Identifikasjon><app:lokalId>cf50d2ce-3254-54c2-8f2a-e67972e882f7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403863.10 6586987.06 403876.18 6586988.28 403888.28 6586993.97</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id54">
<app:identifikasjon><app:Identifikasjon><app:lokalId>dcd2f5b4-a28c-5db5-9759-74cfb7ae2adb</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403863.10 6586987.06 403860.40 6586999.78 403858.09 6587012.58 403856.27 6587025.48 403854.18 6587038.29 403866.76 6587041.79 403879.36 6587045.20 403891.96 6587048.66 403904.66 6587051.44 403906.53 6587038.57 403908.58 6587025.73 403910.61 6587012.87 403913.58 6587000.21 403900.85 6586997.49 403888.28 6586993.97</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id55">
<app:identifikasjon><app:Identifikasjon><app:lokalId>bf85a56d-2c12-5853-8ed9-718686aa2f1b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403863.10 6586987.06 403876.18 6586988.28 403888.28 6586993.97</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpOmråde gml:id="id56">
<app:identifikasjon><app:Identifikasjon><app:lokalId>838699b4-1202-5d70-9c39-30d594a77810</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403888.28 6586993.97 403900.85 6586997.49 403913.58 6587000.21 403910.61 6587012.87 403908.58 6587025.73 403906.53 6587038.57 403904.66 6587051.44 403891.96 6587048.66 403879.36 6587045.20 403866.76 6587041.79 403854.18 6587038.29 403856.27 6587025.48 403858.09 6587012.58 403860.40 6586999.78 403863.10 6586987.06</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403863.10 6586987.06 403876.18 6586988.28 403888.28 6586993.97</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201822</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>3</app:vertikalnivå>
<app:plantype>35</app:plantype>
<app:planstatus>3</app:planstatus>
<app:plannavn>Gangbru over Tverråa</app:plannavn>
<app:planbestemmelse>1</app:planbestemmelse>
<app:ikrafttredelsesdato>2018-02-15</app:ikrafttredelsesdato>
<app:lovreferanse>6</app:lovreferanse>
<app:vedtakEndeligPlanDato>2018-02-15</app:vedtakEndeligPlanDato>
<app:kunngjøringsdato>2018-02-28</app:kunngjøringsdato>
<app:planavgrensning xlink:href="#id54"/>
<app:planavgrensning xlink:href="#id55"/>
</app:RpOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id57">
<app:identifikasjon><app:Identifikasjon><app:lokalId>aeb24a76-4d96-5e50-aa1b-052fe5dbead5</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201822</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>3</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403888.28 6586993.97 403900.85 6586997.49 403913.58 6587000.21 403910.61 6587012.87 403908.58 6587025.73 403906.53 6587038.57 403904.66 6587051.44 403891.96 6587048.66 403879.36 6587045.20 403866.76 6587041.79 403854.18 6587038.29 403856.27 6587025.48 403858.09 6587012.58 403860.40 6586999.78 403863.10 6586987.06</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403863.10 6586987.06 403876.18 6586988.28 403888.28 6586993.97</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>1</app:eierform>
<app:arealformål>2015</app:arealformål>
<app:feltbetegnelse>o_SGS2</app:feltbetegnelse>
<app:avgrensning xlink:href="#id52"/>
<app:avgrensning xlink:href="#id53"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id58">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a7be48b9-4229-594c-8b1d-cc5b7cd8ca3d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2018-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201822</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>3</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403868.58 6587028.92</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403866.58 6587027.92</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_SGS2</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
</gml:FeatureCollection>
