<?xml version="1.0" encoding="UTF-8"?>
<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="http://skjema.geonorge.no/SOSI/produktspesifikasjon/Reguleringsplan/20190401" xmlns:xlink="http://www.w3.org/1999/xlink" gml:id="plan">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/25832" srsDimension="2"><gml:lowerCorner>404720.26 6586915.73</gml:lowerCorner><gml:upperCorner>404958.79 6587084.90</gml:upperCorner></gml:Envelope></gml:boundedBy>
<gml:featureMember>
<app:RpFormålGrense gml:id="id1">
<app:identifikasjon><app:Identifikasjon><app:lokalId>95af5be9-80a3-52d7-9f26-011cc2e57870</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404850.35 6587083.63 404837.36 6587084.30 404824.36 6587084.68 404811.35 6587084.90 404798.36 6587084.61 404785.31 6587084.62 404772.33 6587083.53 404759.31 6587082.81 404746.30 6587081.68 404733.24 6587080.97 404720.26 6587079.47 404721.87 6587066.49 404722.41 6587053.43 404723.20 6587040.40 404724.07 6587027.39</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id2">
<app:identifikasjon><app:Identifikasjon><app:lokalId>6864c630-eb38-55aa-9dcf-827436556fb2</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404850.35 6587083.63 404863.54 6587080.37 404876.32 6587081.57</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id3">
<app:identifikasjon><app:Identifikasjon><app:lokalId>5c949cc5-4663-561d-8a3a-133f402fd740</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404850.35 6587083.63 404851.50 6587070.61 404852.50 6587057.59</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id4">
<app:identifikasjon><app:Identifikasjon><app:lokalId>19a77cde-c8a3-5d90-ac59-efa0eeca6bc0</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404876.32 6587081.57 404889.29 6587080.25 404902.27 6587078.78 404915.25 6587077.20 404928.22 6587075.65 404941.17 6587074.35 404954.17 6587072.64 404955.18 6587059.63 404956.32 6587046.60 404957.55 6587033.55 404957.98 6587020.57</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id5">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a96cc891-26ca-5b76-8a5b-f68114509211</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404852.50 6587057.59 404851.08 6587044.71 404854.16 6587031.56</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id6">
<app:identifikasjon><app:Identifikasjon><app:lokalId>01ba1a26-84ea-59ff-9c1d-e0b4ff9bdb24</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404724.07 6587027.39 404737.09 6587028.60 404750.11 6587029.61 404763.12 6587030.86 404776.15 6587031.45 404789.17 6587031.85 404802.17 6587032.54 404815.18 6587032.56 404828.17 6587032.60</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id7">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a91e7f1a-83aa-56e3-a3ca-cebf5bbe7a84</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404724.07 6587027.39 404724.08 6587014.34 404724.88 6587001.37</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id8">
<app:identifikasjon><app:Identifikasjon><app:lokalId>23839b1e-b6b4-5933-8334-e946c1d92171</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404828.17 6587032.60 404841.28 6587029.88 404854.16 6587031.56</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id9">
<app:identifikasjon><app:Identifikasjon><app:lokalId>7a777861-311b-5ea2-8177-4f859edd3ecc</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404854.16 6587031.56 404867.12 6587031.08 404880.13 6587029.50 404893.09 6587028.50 404906.08 6587026.70 404919.08 6587024.70 404932.03 6587023.58 404945.01 6587021.88 404957.98 6587020.57</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id10">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ccd9c43f-b6d7-591c-8413-69d7207f355d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404957.98 6587020.57 404958.72 6587007.54 404958.79 6586994.55</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id11">
<app:identifikasjon><app:Identifikasjon><app:lokalId>765259b1-9519-5a14-abdd-1e9003f20ae7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404724.88 6587001.37 404737.90 6587002.52 404750.92 6587003.59 404763.94 6587004.51 404776.95 6587005.43</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id12">
<app:identifikasjon><app:Identifikasjon><app:lokalId>fb9b57d7-120e-5677-889f-7babbb7298b7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404724.88 6587001.37 404722.54 6586988.17 404724.61 6586975.37</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id13">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b4a6a94f-9a31-5dc5-a2d7-08cfbba5aedb</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404776.95 6587005.43 404789.96 6587006.59 404802.98 6587006.52 404815.99 6587006.41 404828.98 6587006.59 404841.98 6587006.39 404854.97 6587005.54 404867.95 6587004.84 404880.94 6587003.48</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id14">
<app:identifikasjon><app:Identifikasjon><app:lokalId>7c9f04d1-90c4-59fc-920e-5085a0cc9f0c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404776.95 6587005.43 404777.14 6586992.44 404776.69 6586979.44 404776.49 6586966.46 404775.33 6586953.45</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id15">
<app:identifikasjon><app:Identifikasjon><app:lokalId>dfadddfa-db77-529d-9ae7-573d0984d059</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404880.94 6587003.48 404893.94 6586999.81 404906.89 6587000.69</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id16">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a0ea1826-6997-5d3b-8959-2870f4e3db25</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404906.89 6587000.69 404919.86 6586999.46 404932.84 6586997.56 404945.82 6586995.77 404958.79 6586994.55</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id17">
<app:identifikasjon><app:Identifikasjon><app:lokalId>46711990-26c0-5dcf-8b2e-bb1fe19d59cd</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404906.89 6587000.69 404906.68 6586987.71 404906.63 6586974.69</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id18">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3bac62c3-45fe-5447-8a6a-020a470af31f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404958.79 6586994.55 404958.56 6586981.57 404958.53 6586968.55 404958.09 6586955.55 404957.17 6586942.57</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id19">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4a33f480-8eb0-548a-9d80-976d2085f811</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404724.61 6586975.37 404724.51 6586962.42 404723.25 6586949.39</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id20">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e91c6f00-fc8c-5c63-898d-cae6e9c65f22</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404906.63 6586974.69 404903.75 6586961.97 404905.27 6586948.71</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id21">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1889b77e-696f-54f6-961e-227b23489ccf</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404723.25 6586949.39 404736.28 6586950.63 404749.29 6586951.61 404762.28 6586952.10 404775.33 6586953.45</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id22">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ea4267c8-b8a3-5176-98c9-e99cc0ab69f8</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404723.25 6586949.39 404722.59 6586936.44 404720.94 6586923.43 404733.93 6586924.19 404746.99 6586925.64</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id23">
<app:identifikasjon><app:Identifikasjon><app:lokalId>5555c4b9-b4b1-55a2-b9db-2034862b4dda</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404775.33 6586953.45 404788.32 6586953.73 404801.35 6586954.54 404814.36 6586954.79 404827.36 6586954.61</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id24">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3e6443f1-4e41-5948-94bb-da8309a5d560</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404827.36 6586954.61 404840.18 6586951.88 404853.34 6586953.56</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id25">
<app:identifikasjon><app:Identifikasjon><app:lokalId>18d7fa20-9c4c-512c-8bee-ee6e66c4339f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404853.34 6586953.56 404866.30 6586952.25 404879.31 6586951.50 404892.25 6586949.68 404905.27 6586948.71</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id26">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4cafb913-7d7d-5041-8136-206fd5a5caac</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404905.27 6586948.71 404918.25 6586947.20 404931.22 6586945.58 404944.16 6586943.66 404957.17 6586942.57</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id27">
<app:identifikasjon><app:Identifikasjon><app:lokalId>32fc92f2-7274-5b52-9431-73e1a2aa95b1</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404957.17 6586942.57 404956.27 6586929.57 404954.86 6586916.61</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id28">
<app:identifikasjon><app:Identifikasjon><app:lokalId>a44129de-3743-501e-98e5-1596aa90cc19</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404746.99 6586925.64 404759.76 6586924.30 404773.02 6586927.49</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id29">
<app:identifikasjon><app:Identifikasjon><app:lokalId>efc2dfe7-5acb-53fb-87a9-e47c55f90655</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404773.02 6586927.49 404785.99 6586927.76 404799.04 6586928.58 404812.03 6586928.61 404825.05 6586928.64 404838.07 6586928.47 404851.04 6586927.60 404864.04 6586926.86 404877.00 6586925.54 404889.98 6586924.21 404902.96 6586922.74 404915.92 6586921.04 404928.91 6586919.61</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id30">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b377ddb7-72d2-560e-bef7-015ca919d738</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404928.91 6586919.61 404941.64 6586915.73 404954.86 6586916.61</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id31">
<app:identifikasjon><app:Identifikasjon><app:lokalId>54767934-085c-5447-8e16-84503a98f1cc</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404850.35 6587083.63 404837.36 6587084.30 404824.36 6587084.68 404811.35 6587084.90 404798.36 6587084.61 404785.31 6587084.62 404772.33 6587083.53 404759.31 6587082.81 404746.30 6587081.68 404733.24 6587080.97 404720.26 6587079.47 404721.87 6587066.49 404722.41 6587053.43 404723.20 6587040.40 404724.07 6587027.39 404724.08 6587014.34 404724.88 6587001.37</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id32">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8001b824-b73e-525a-9de6-32d13a29c157</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404850.35 6587083.63 404863.54 6587080.37 404876.32 6587081.57</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id33">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c1cbaf13-10be-550a-b4f6-7b2a8db1cf2f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404876.32 6587081.57 404889.29 6587080.25 404902.27 6587078.78 404915.25 6587077.20 404928.22 6587075.65 404941.17 6587074.35 404954.17 6587072.64 404955.18 6587059.63 404956.32 6587046.60 404957.55 6587033.55 404957.98 6587020.57 404958.72 6587007.54 404958.79 6586994.55 404958.56 6586981.57 404958.53 6586968.55 404958.09 6586955.55 404957.17 6586942.57 404956.27 6586929.57 404954.86 6586916.61</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id34">
<app:identifikasjon><app:Identifikasjon><app:lokalId>0d8694d1-bf15-5598-b86c-343048b2543f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404724.88 6587001.37 404722.54 6586988.17 404724.61 6586975.37</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id35">
<app:identifikasjon><app:Identifikasjon><app:lokalId>59c3fca3-228b-5fa0-9887-888afd7142fd</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404724.61 6586975.37 404724.51 6586962.42 404723.25 6586949.39 404722.59 6586936.44 404720.94 6586923.43 404733.93 6586924.19 404746.99 6586925.64</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id36">
<app:identifikasjon><app:Identifikasjon><app:lokalId>463d9ed9-006d-5000-b602-be7e14fb3065</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404746.99 6586925.64 404759.76 6586924.30 404773.02 6586927.49</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id37">
<app:identifikasjon><app:Identifikasjon><app:lokalId>aba912dc-954d-5a43-8916-4e45da300655</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404773.02 6586927.49 404785.99 6586927.76 404799.04 6586928.58 404812.03 6586928.61 404825.05 6586928.64 404838.07 6586928.47 404851.04 6586927.60 404864.04 6586926.86 404877.00 6586925.54 404889.98 6586924.21 404902.96 6586922.74 404915.92 6586921.04 404928.91 6586919.61</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id38">
<app:identifikasjon><app:Identifikasjon><app:lokalId>945b9252-d008-5f23-b4c8-8b864990758d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>404928.91 6586919.61 404941.64 6586915.73 404954.86 6586916.61</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpOmråde gml:id="id39">
<app:identifikasjon><app:Identifikasjon><app:lokalId>7cd5f265-2441-5d52-84e4-cf3e99ba243e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404850.35 6587083.63 404837.36 6587084.30 404824.36 6587084.68 404811.35 6587084.90 404798.36 6587084.61 404785.31 6587084.62 404772.33 6587083.53 404759.31 6587082.81 404746.30 6587081.68 404733.24 6587080.97 404720.26 6587079.47 404721.87 6587066.49 404722.41 6587053.43 404723.20 6587040.40 404724.07 6587027.39 404724.08 6587014.34 404724.88 6587001.37</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404724.88 6587001.37 404722.54 6586988.17 404724.61 6586975.37</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404724.61 6586975.37 404724.51 6586962.42 404723.25 6586949.39 404722.59 6586936.44 404720.94 6586923.43 404733.93 6586924.19 404746.99 6586925.64</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404746.99 6586925.64 404759.76 6586924.30 404773.02 6586927.49</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404773.02 6586927.49 404785.99 6586927.76 404799.04 6586928.58 404812.03 6586928.61 404825.05 6586928.64 404838.07 6586928.47 404851.04 6586927.60 404864.04 6586926.86 404877.00 6586925.54 404889.98 6586924.21 404902.96 6586922.74 404915.92 6586921.04 404928.91 6586919.61</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404928.91 6586919.61 404941.64 6586915.73 404954.86 6586916.61</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404954.86 6586916.61 404956.27 6586929.57 404957.17 6586942.57 404958.09 6586955.55 404958.53 6586968.55 404958.56 6586981.57 404958.79 6586994.55 404958.72 6587007.54 404957.98 6587020.57 404957.55 6587033.55 404956.32 6587046.60 404955.18 6587059.63 404954.17 6587072.64 404941.17 6587074.35 404928.22 6587075.65 404915.25 6587077.20 404902.27 6587078.78 404889.29 6587080.25 404876.32 6587081.57</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404876.32 6587081.57 404863.54 6587080.37 404850.35 6587083.63</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201924</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:plantype>35</app:plantype>
<app:planstatus>3</app:planstatus>
<app:plannavn>Bjørkelia</app:plannavn>
<app:planbestemmelse>3</app:planbestemmelse>
<app:ikrafttredelsesdato>2019-05-16</app:ikrafttredelsesdato>
<app:lovreferanse>6</app:lovreferanse>
<app:vedtakEndeligPlanDato>2019-05-16</app:vedtakEndeligPlanDato>
<app:kunngjøringsdato>2019-05-28</app:kunngjøringsdato>
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
<app:identifikasjon><app:Identifikasjon><app:lokalId>d4a7425b-85ec-5c50-af04-1fd31782f939</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201924</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404850.35 6587083.63 404837.36 6587084.30 404824.36 6587084.68 404811.35 6587084.90 404798.36 6587084.61 404785.31 6587084.62 404772.33 6587083.53 404759.31 6587082.81 404746.30 6587081.68 404733.24 6587080.97 404720.26 6587079.47 404721.87 6587066.49 404722.41 6587053.43 404723.20 6587040.40 404724.07 6587027.39</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404724.07 6587027.39 404737.09 6587028.60 404750.11 6587029.61 404763.12 6587030.86 404776.15 6587031.45 404789.17 6587031.85 404802.17 6587032.54 404815.18 6587032.56 404828.17 6587032.60</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404828.17 6587032.60 404841.28 6587029.88 404854.16 6587031.56</gml:posList></gml:Arc><gml:Arc><gml:posList>404854.16 6587031.56 404851.08 6587044.71 404852.50 6587057.59</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404852.50 6587057.59 404851.50 6587070.61 404850.35 6587083.63</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
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
<app:identifikasjon><app:Identifikasjon><app:lokalId>5437cc77-11f7-53fd-a457-9513d4f33763</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201924</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:Arc><gml:posList>404876.32 6587081.57 404863.54 6587080.37 404850.35 6587083.63</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404850.35 6587083.63 404851.50 6587070.61 404852.50 6587057.59</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404852.50 6587057.59 404851.08 6587044.71 404854.16 6587031.56</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404854.16 6587031.56 404867.12 6587031.08 404880.13 6587029.50 404893.09 6587028.50 404906.08 6587026.70 404919.08 6587024.70 404932.03 6587023.58 404945.01 6587021.88 404957.98 6587020.57</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404957.98 6587020.57 404957.55 6587033.55 404956.32 6587046.60 404955.18 6587059.63 404954.17 6587072.64 404941.17 6587074.35 404928.22 6587075.65 404915.25 6587077.20 404902.27 6587078.78 404889.29 6587080.25 404876.32 6587081.57</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
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
<app:identifikasjon><app:Identifikasjon><app:lokalId>d75bed29-b27e-58b6-8051-a200f0b0e413</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201924</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404828.17 6587032.60 404815.18 6587032.56 404802.17 6587032.54 404789.17 6587031.85 404776.15 6587031.45 404763.12 6587030.86 404750.11 6587029.61 404737.09 6587028.60 404724.07 6587027.39</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404724.07 6587027.39 404724.08 6587014.34 404724.88 6587001.37</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404724.88 6587001.37 404737.90 6587002.52 404750.92 6587003.59 404763.94 6587004.51 404776.95 6587005.43</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404776.95 6587005.43 404789.96 6587006.59 404802.98 6587006.52 404815.99 6587006.41 404828.98 6587006.59 404841.98 6587006.39 404854.97 6587005.54 404867.95 6587004.84 404880.94 6587003.48</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404880.94 6587003.48 404893.94 6586999.81 404906.89 6587000.69</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404906.89 6587000.69 404919.86 6586999.46 404932.84 6586997.56 404945.82 6586995.77 404958.79 6586994.55</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404958.79 6586994.55 404958.72 6587007.54 404957.98 6587020.57</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404957.98 6587020.57 404945.01 6587021.88 404932.03 6587023.58 404919.08 6587024.70 404906.08 6587026.70 404893.09 6587028.50 404880.13 6587029.50 404867.12 6587031.08 404854.16 6587031.56</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404854.16 6587031.56 404841.28 6587029.88 404828.17 6587032.60</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
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
<app:identifikasjon><app:Identifikasjon><app:lokalId>37b76363-62d4-5d3e-bf64-3e6b76b4ce03</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201924</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404880.94 6587003.48 404867.95 6587004.84 404854.97 6587005.54 404841.98 6587006.39 404828.98 6587006.59 404815.99 6587006.41 404802.98 6587006.52 404789.96 6587006.59 404776.95 6587005.43</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404776.95 6587005.43 404777.14 6586992.44 404776.69 6586979.44 404776.49 6586966.46 404775.33 6586953.45</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404775.33 6586953.45 404788.32 6586953.73 404801.35 6586954.54 404814.36 6586954.79 404827.36 6586954.61</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404827.36 6586954.61 404840.18 6586951.88 404853.34 6586953.56</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404853.34 6586953.56 404866.30 6586952.25 404879.31 6586951.50 404892.25 6586949.68 404905.27 6586948.71</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404905.27 6586948.71 404903.75 6586961.97 404906.63 6586974.69</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404906.63 6586974.69 404906.68 6586987.71 404906.89 6587000.69</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404906.89 6587000.69 404893.94 6586999.81 404880.94 6587003.48</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
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
<app:identifikasjon><app:Identifikasjon><app:lokalId>6b9cf7ee-a67b-56eb-a4c4-f8618be09d4c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201924</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404776.95 6587005.43 404763.94 6587004.51 404750.92 6587003.59 404737.90 6587002.52 404724.88 6587001.37</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404724.88 6587001.37 404722.54 6586988.17 404724.61 6586975.37</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404724.61 6586975.37 404724.51 6586962.42 404723.25 6586949.39</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404723.25 6586949.39 404736.28 6586950.63 404749.29 6586951.61 404762.28 6586952.10 404775.33 6586953.45</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404775.33 6586953.45 404776.49 6586966.46 404776.69 6586979.44 404777.14 6586992.44 404776.95 6587005.43</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
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
<app:identifikasjon><app:Identifikasjon><app:lokalId>ed37cb52-ad4e-5187-bcf2-d70dc12ae401</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201924</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404958.79 6586994.55 404945.82 6586995.77 404932.84 6586997.56 404919.86 6586999.46 404906.89 6587000.69</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404906.89 6587000.69 404906.68 6586987.71 404906.63 6586974.69</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404906.63 6586974.69 404903.75 6586961.97 404905.27 6586948.71</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404905.27 6586948.71 404918.25 6586947.20 404931.22 6586945.58 404944.16 6586943.66 404957.17 6586942.57</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404957.17 6586942.57 404958.09 6586955.55 404958.53 6586968.55 404958.56 6586981.57 404958.79 6586994.55</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
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
<app:identifikasjon><app:Identifikasjon><app:lokalId>71eeb2be-c42d-5656-b2e6-8b98f340a24d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201924</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404775.33 6586953.45 404762.28 6586952.10 404749.29 6586951.61 404736.28 6586950.63 404723.25 6586949.39</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404723.25 6586949.39 404722.59 6586936.44 404720.94 6586923.43 404733.93 6586924.19 404746.99 6586925.64</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404746.99 6586925.64 404759.76 6586924.30 404773.02 6586927.49</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404773.02 6586927.49 404785.99 6586927.76 404799.04 6586928.58 404812.03 6586928.61 404825.05 6586928.64 404838.07 6586928.47 404851.04 6586927.60 404864.04 6586926.86 404877.00 6586925.54 404889.98 6586924.21 404902.96 6586922.74 404915.92 6586921.04 404928.91 6586919.61</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404928.91 6586919.61 404941.64 6586915.73 404954.86 6586916.61</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404954.86 6586916.61 404956.27 6586929.57 404957.17 6586942.57</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404957.17 6586942.57 404944.16 6586943.66 404931.22 6586945.58 404918.25 6586947.20 404905.27 6586948.71</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404905.27 6586948.71 404892.25 6586949.68 404879.31 6586951.50 404866.30 6586952.25 404853.34 6586953.56</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404853.34 6586953.56 404840.18 6586951.88 404827.36 6586954.61</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404827.36 6586954.61 404814.36 6586954.79 404801.35 6586954.54 404788.32 6586953.73 404775.33 6586953.45</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
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
<app:identifikasjon><app:Identifikasjon><app:lokalId>61250d02-613d-588a-9f3c-fe34145752b8</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404782.20 6587000.52 404901.74 6586996.08 404900.43 6586954.50 404780.89 6586958.94 404782.20 6587000.52</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpInfrastrukturGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpInfrastrukturSone gml:id="id48">
<app:identifikasjon><app:Identifikasjon><app:lokalId>845a4705-c41d-52e3-9d48-ac126f776b63</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201924</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404782.20 6587000.52 404780.89 6586958.94 404900.43 6586954.50 404901.74 6586996.08 404782.20 6587000.52</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:infrastruktur>430</app:infrastruktur>
<app:hensynSonenavn>H430_1</app:hensynSonenavn>
<app:avgrensning xlink:href="#id47"/>
</app:RpInfrastrukturSone>
</gml:featureMember>
<gml:featureMember>
<app:RpGjennomføringGrense gml:id="id49">
<app:identifikasjon><app:Identifikasjon><app:lokalId>5bad0c28-512f-5316-94ee-c1594f5d02e7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404725.91 6587074.71 404845.60 6587078.72 404848.69 6587037.06 404729.00 6587033.05 404725.91 6587074.71</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGjennomføringGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGjennomføringSone gml:id="id50">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4878ee27-3ae7-590a-acf9-867d544de8a1</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201924</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404725.91 6587074.71 404729.00 6587033.05 404848.69 6587037.06 404845.60 6587078.72 404725.91 6587074.71</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:gjennomføring>810</app:gjennomføring>
<app:hensynSonenavn>H810_1</app:hensynSonenavn>
<app:avgrensning xlink:href="#id49"/>
</app:RpGjennomføringSone>
</gml:featureMember>
<gml:featureMember>
<app:RpStøyGrense gml:id="id51">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f2368b0a-69de-5e2f-a706-7c6c6301930f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404861.53 6587038.84 404952.37 6587028.95 404953.52 6587000.32 404862.68 6587010.22 404861.53 6587038.84</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpStøyGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpStøySone gml:id="id52">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4ea89624-35b6-5061-883c-0e9f619ad127</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201924</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404861.53 6587038.84 404862.68 6587010.22 404953.52 6587000.32 404952.37 6587028.95 404861.53 6587038.84</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:støy>220</app:støy>
<app:hensynSonenavn>H220_1</app:hensynSonenavn>
<app:avgrensning xlink:href="#id51"/>
</app:RpStøySone>
</gml:featureMember>
<gml:featureMember>
<app:RpJuridiskLinje gml:id="id53">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ba5e5eb2-0d93-5b4f-8709-99d584972848</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201924</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:senterlinje><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404782.20 6587000.52 404901.74 6586996.08</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:senterlinje>
<app:juridisklinje>1211</app:juridisklinje>
</app:RpJuridiskLinje>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id54">
<app:identifikasjon><app:Identifikasjon><app:lokalId>be3890a5-fab5-561b-86ea-1a2b0c6767b5</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201924</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>404786.46 6587071.16</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>404784.46 6587070.16</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>BI1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id55">
<app:identifikasjon><app:Identifikasjon><app:lokalId>cffad887-b9c8-53a2-8d6c-47b0b3230de7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201924</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>404890.41 6587067.22</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>404888.41 6587066.22</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>BK1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id56">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4f30b1e5-b200-57d0-ae21-c30763ccb5ea</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201924</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>404841.70 6587019.21</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>404839.70 6587018.21</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_SKV1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id57">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ef724c3d-d25d-56a7-b757-7c03fb31e01f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201924</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>404841.99 6586993.20</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>404839.99 6586992.20</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>BKB1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id58">
<app:identifikasjon><app:Identifikasjon><app:lokalId>9d2108f8-6480-5b50-b939-6caf66c3d00f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201924</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>404737.91 6586989.50</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>404735.91 6586988.50</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_SVG1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id59">
<app:identifikasjon><app:Identifikasjon><app:lokalId>63bf65e9-3f70-5326-8517-8837601c2734</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201924</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>404919.88 6586986.13</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>404917.88 6586985.13</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_BE1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id60">
<app:identifikasjon><app:Identifikasjon><app:lokalId>347b2303-1841-5f00-a7a0-b353660b8b03</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2019-05-16T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201924</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>404839.30 6586941.24</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>404837.30 6586940.24</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>GV1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
</gml:FeatureCollection>
