<?xml version="1.0" encoding="UTF-8"?>
<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="http://skjema.geonorge.no/SOSI/produktspesifikasjon/Reguleringsplan/20190401" xmlns:xlink="http://www.w3.org/1999/xlink" gml:id="plan">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/25832" srsDimension="2"><gml:lowerCorner>402869.26 6586906.79</gml:lowerCorner><gml:upperCorner>403142.96 6587076.03</gml:upperCorner></gml:Envelope></gml:boundedBy>
<gml:featureMember>
<app:RpFormålGrense gml:id="id1">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4fdc00ce-0892-5549-8098-b37d586e3c3f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402961.30 6587075.19 402948.23 6587075.04 402935.18 6587074.33 402922.12 6587074.23 402909.08 6587073.78 402896.04 6587074.10 402883.02 6587073.94 402883.15 6587060.90 402883.14 6587047.87 402882.67 6587034.86 402882.34 6587021.86</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id2">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4410f37c-da31-5625-bfea-15b57c766ba5</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402961.30 6587075.19 402974.35 6587075.97 402987.41 6587075.90</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id3">
<app:identifikasjon><app:Identifikasjon><app:lokalId>0ef53d0a-936f-5943-bbae-52c6bae9a5e3</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402961.30 6587075.19 402961.12 6587062.14 402961.42 6587049.12 402960.78 6587036.09 402960.62 6587023.11</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id4">
<app:identifikasjon><app:Identifikasjon><app:lokalId>7d30cb6a-f046-50d0-ad64-962452ea2a04</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>402987.41 6587075.90 403000.50 6587073.72 403013.49 6587076.03</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id5">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3870912a-77cf-5b99-9f05-1d31efda6871</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403013.49 6587076.03 403026.50 6587075.57 403039.50 6587075.25</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id6">
<app:identifikasjon><app:Identifikasjon><app:lokalId>31284efb-cc0c-53a5-88ef-c3fcf4380618</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403039.50 6587075.25 403052.47 6587074.35 403065.43 6587073.38 403078.36 6587072.36 403091.29 6587070.42 403104.19 6587068.57 403117.08 6587066.58 403129.96 6587064.79 403142.84 6587062.21</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id7">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3775f493-703d-50d1-b254-9491b713e7c3</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403039.50 6587075.25 403039.63 6587062.21 403039.62 6587049.18 403039.00 6587036.18 403038.82 6587023.17</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id8">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e0c671e8-ddf2-596d-9ac4-4859d244d3fa</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403142.84 6587062.21 403140.68 6587049.57 403142.96 6587036.13</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id9">
<app:identifikasjon><app:Identifikasjon><app:lokalId>529623a9-4dd2-5115-9222-b66a8fbbae20</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403142.96 6587036.13 403142.85 6587023.09 403142.16 6587010.13</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id10">
<app:identifikasjon><app:Identifikasjon><app:lokalId>49c9a151-d35c-57ea-993a-dd59cbbbad92</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402882.34 6587021.86 402895.36 6587021.56 402908.40 6587021.70</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id11">
<app:identifikasjon><app:Identifikasjon><app:lokalId>af3791ea-5501-5aeb-bd02-f732f4418841</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402882.34 6587021.86 402881.66 6587008.88 402880.46 6586995.93</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id12">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1e2adcbf-e1a1-5df8-abf2-f51f24806e99</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>402908.40 6587021.70 402921.32 6587019.57 402934.50 6587022.25</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id13">
<app:identifikasjon><app:Identifikasjon><app:lokalId>506f1fab-efe9-5986-b25b-216a2f3051ed</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402934.50 6587022.25 402947.58 6587023.01 402960.62 6587023.11</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id14">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d28c3673-584e-5154-bd2a-6621b0d857df</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402960.62 6587023.11 402973.70 6587023.88 402986.74 6587023.82 402999.80 6587024.34 403012.81 6587023.95 403025.80 6587023.35 403038.82 6587023.17</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id15">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e0685721-045e-5af0-9d51-da1fe438ac5b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403038.82 6587023.17 403051.77 6587021.95 403064.75 6587021.30 403077.67 6587019.68 403090.61 6587018.34</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id16">
<app:identifikasjon><app:Identifikasjon><app:lokalId>22f85dca-ac66-5966-8ad5-8e42aa92cdf6</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403090.61 6587018.34 403103.39 6587014.18 403116.40 6587014.50</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id17">
<app:identifikasjon><app:Identifikasjon><app:lokalId>0da32094-b941-5570-9af6-1a68d4d3ba44</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403116.40 6587014.50 403129.26 6587011.91 403142.16 6587010.13</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id18">
<app:identifikasjon><app:Identifikasjon><app:lokalId>af2640f8-7128-54ff-9c3f-1cb3175ab750</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403142.16 6587010.13 403141.05 6586997.20 403140.27 6586984.20</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id19">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b298ee0a-8916-5647-a578-1ab32088ca08</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402880.46 6586995.93 402893.45 6586995.54 402906.51 6586995.77 402919.59 6586996.38 402932.61 6586996.32</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id20">
<app:identifikasjon><app:Identifikasjon><app:lokalId>26d312db-6797-5e7c-8054-7f98a019ed58</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402880.46 6586995.93 402879.40 6586982.98 402877.49 6586970.07 402875.30 6586957.18 402873.64 6586944.28</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id21">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c42d08fb-baf9-506f-9b9e-6de072fd5b92</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402932.61 6586996.32 402945.70 6586997.05 402958.73 6586997.18 402971.84 6586998.05 402984.85 6586997.89</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id22">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b3b51351-dbfc-5a6f-8bca-bfb760806216</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>402932.61 6586996.32 402928.90 6586983.31 402929.64 6586970.46</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id23">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f3ad6dcf-74b4-588f-829f-0f491b5dc6f8</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402984.85 6586997.89 402997.91 6586998.23 403010.92 6586998.02 403023.95 6586997.93 403036.93 6586997.24 403049.94 6586996.84 403062.86 6586995.37</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id24">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e8413023-2b39-5a51-8092-d7f38e027397</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402984.85 6586997.89 402983.08 6586984.95 402981.88 6586972.04 402979.65 6586959.13 402978.03 6586946.24</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id25">
<app:identifikasjon><app:Identifikasjon><app:lokalId>cd33d521-3f0f-569c-abb9-4a1012499354</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403062.86 6586995.37 403075.82 6586994.27 403088.72 6586992.41 403101.58 6586990.14 403114.51 6586988.57 403127.40 6586986.49 403140.27 6586984.20</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id26">
<app:identifikasjon><app:Identifikasjon><app:lokalId>14f4bcb3-7962-508d-9184-1b06f4b3fea5</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403062.86 6586995.37 403059.17 6586982.64 403059.89 6586969.51</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id27">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ff3fed93-d103-5cd8-b3b2-8053d7d69f17</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403140.27 6586984.20 403138.60 6586971.31 403137.30 6586958.34 403135.85 6586945.37 403133.45 6586932.54</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id28">
<app:identifikasjon><app:Identifikasjon><app:lokalId>800ae704-b9ba-5061-83df-5988bb5de504</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402929.64 6586970.46 402927.43 6586957.55 402925.79 6586944.67</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id29">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8fbdb862-5fa5-536b-8ad0-8a7d7c9e7532</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403059.89 6586969.51 403055.73 6586956.82 403056.04 6586943.72</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id30">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d1b770c2-53c7-5e62-8dd6-04194357ec98</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402873.64 6586944.28 402886.71 6586944.39 402899.69 6586944.12 402912.67 6586943.92 402925.79 6586944.67</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id31">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c0e959b7-8d84-51ed-8741-0dc59084e049</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402873.64 6586944.28 402871.80 6586931.39 402869.26 6586918.52</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id32">
<app:identifikasjon><app:Identifikasjon><app:lokalId>46757506-0e8b-5238-959f-7e6381efcf02</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402925.79 6586944.67 402938.89 6586945.29 402951.92 6586945.53 402964.91 6586945.54 402978.03 6586946.24</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id33">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f3a86d67-718e-538b-bdde-0095a1a9d5b8</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>402978.03 6586946.24 402990.69 6586944.09 403004.10 6586946.37</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id34">
<app:identifikasjon><app:Identifikasjon><app:lokalId>518a00e0-4f5e-5243-a0ae-71e2b0fab7a1</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403004.10 6586946.37 403017.05 6586945.69 403030.11 6586945.59 403043.12 6586944.98 403056.04 6586943.72</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id35">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f1a1f90e-2ca4-51ae-8beb-2c5c3cc99110</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403056.04 6586943.72 403069.02 6586942.58 403081.90 6586940.76 403094.82 6586939.03 403107.69 6586936.92 403120.54 6586934.56 403133.45 6586932.54</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id36">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c857b812-0e37-502f-885e-81320d175387</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403133.45 6586932.54 403131.21 6586919.68 403129.07 6586906.79 403116.19 6586909.01 403103.31 6586911.17 403090.47 6586913.44 403077.52 6586915.00</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id37">
<app:identifikasjon><app:Identifikasjon><app:lokalId>82d146c9-c2d9-58d3-b9f4-b7dd54565d68</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>402869.26 6586918.52 402881.87 6586916.01 402895.31 6586918.36</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id38">
<app:identifikasjon><app:Identifikasjon><app:lokalId>da76f521-a329-58b6-8dfc-e0af423bc773</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402895.31 6586918.36 402908.43 6586919.01 402921.41 6586918.91 402934.39 6586918.88 402947.53 6586919.77 402960.52 6586919.77 402973.65 6586920.49 402986.60 6586920.14 402999.72 6586920.62 403012.78 6586920.60 403025.73 6586919.83 403038.70 6586919.00 403051.66 6586917.96</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFormålGrense gml:id="id39">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d43bcd69-6d80-59d5-b833-bcc8995323fe</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403051.66 6586917.96 403064.19 6586914.29 403077.52 6586915.00</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpFormålGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id40">
<app:identifikasjon><app:Identifikasjon><app:lokalId>02544097-c870-5f73-a1a1-b5529aa3b185</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402987.41 6587075.90 402974.35 6587075.97 402961.30 6587075.19 402948.23 6587075.04 402935.18 6587074.33 402922.12 6587074.23 402909.08 6587073.78 402896.04 6587074.10 402883.02 6587073.94 402883.15 6587060.90 402883.14 6587047.87 402882.67 6587034.86 402882.34 6587021.86 402881.66 6587008.88 402880.46 6586995.93 402879.40 6586982.98 402877.49 6586970.07 402875.30 6586957.18 402873.64 6586944.28 402871.80 6586931.39 402869.26 6586918.52</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id41">
<app:identifikasjon><app:Identifikasjon><app:lokalId>93871279-cb9a-5093-9afc-3cfca6faf964</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>402987.41 6587075.90 403000.50 6587073.72 403013.49 6587076.03</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id42">
<app:identifikasjon><app:Identifikasjon><app:lokalId>87354e1b-e5f0-5873-97fb-e6b93bf2530f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403013.49 6587076.03 403026.50 6587075.57 403039.50 6587075.25 403052.47 6587074.35 403065.43 6587073.38 403078.36 6587072.36 403091.29 6587070.42 403104.19 6587068.57 403117.08 6587066.58 403129.96 6587064.79 403142.84 6587062.21</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id43">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1f845f33-b44e-51f2-8ec2-351c9fe282d0</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403142.84 6587062.21 403140.68 6587049.57 403142.96 6587036.13</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id44">
<app:identifikasjon><app:Identifikasjon><app:lokalId>37a6f5ae-b017-5f2f-b968-ccd310def81a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403142.96 6587036.13 403142.85 6587023.09 403142.16 6587010.13 403141.05 6586997.20 403140.27 6586984.20 403138.60 6586971.31 403137.30 6586958.34 403135.85 6586945.37 403133.45 6586932.54 403131.21 6586919.68 403129.07 6586906.79 403116.19 6586909.01 403103.31 6586911.17 403090.47 6586913.44 403077.52 6586915.00</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id45">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3979425e-0115-5578-9636-31cb0da66851</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>402869.26 6586918.52 402881.87 6586916.01 402895.31 6586918.36</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id46">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f7c3635b-4ed0-5c6e-9296-2fede9528f7c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402895.31 6586918.36 402908.43 6586919.01 402921.41 6586918.91 402934.39 6586918.88 402947.53 6586919.77 402960.52 6586919.77 402973.65 6586920.49 402986.60 6586920.14 402999.72 6586920.62 403012.78 6586920.60 403025.73 6586919.83 403038.70 6586919.00 403051.66 6586917.96</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpGrense gml:id="id47">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e1b95a1a-c997-53c6-8288-d6a846b515e1</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:Arc><gml:posList>403051.66 6586917.96 403064.19 6586914.29 403077.52 6586915.00</gml:posList></gml:Arc></gml:segments></gml:Curve></app:grense>
</app:RpGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpOmråde gml:id="id48">
<app:identifikasjon><app:Identifikasjon><app:lokalId>478efa2b-e160-5a85-b792-fd358c419a1b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402987.41 6587075.90 402974.35 6587075.97 402961.30 6587075.19 402948.23 6587075.04 402935.18 6587074.33 402922.12 6587074.23 402909.08 6587073.78 402896.04 6587074.10 402883.02 6587073.94 402883.15 6587060.90 402883.14 6587047.87 402882.67 6587034.86 402882.34 6587021.86 402881.66 6587008.88 402880.46 6586995.93 402879.40 6586982.98 402877.49 6586970.07 402875.30 6586957.18 402873.64 6586944.28 402871.80 6586931.39 402869.26 6586918.52</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>402869.26 6586918.52 402881.87 6586916.01 402895.31 6586918.36</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>402895.31 6586918.36 402908.43 6586919.01 402921.41 6586918.91 402934.39 6586918.88 402947.53 6586919.77 402960.52 6586919.77 402973.65 6586920.49 402986.60 6586920.14 402999.72 6586920.62 403012.78 6586920.60 403025.73 6586919.83 403038.70 6586919.00 403051.66 6586917.96</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403051.66 6586917.96 403064.19 6586914.29 403077.52 6586915.00</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403077.52 6586915.00 403090.47 6586913.44 403103.31 6586911.17 403116.19 6586909.01 403129.07 6586906.79 403131.21 6586919.68 403133.45 6586932.54 403135.85 6586945.37 403137.30 6586958.34 403138.60 6586971.31 403140.27 6586984.20 403141.05 6586997.20 403142.16 6587010.13 403142.85 6587023.09 403142.96 6587036.13</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403142.96 6587036.13 403140.68 6587049.57 403142.84 6587062.21</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403142.84 6587062.21 403129.96 6587064.79 403117.08 6587066.58 403104.19 6587068.57 403091.29 6587070.42 403078.36 6587072.36 403065.43 6587073.38 403052.47 6587074.35 403039.50 6587075.25 403026.50 6587075.57 403013.49 6587076.03</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403013.49 6587076.03 403000.50 6587073.72 402987.41 6587075.90</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:plantype>35</app:plantype>
<app:planstatus>3</app:planstatus>
<app:plannavn>Haugen</app:plannavn>
<app:planbestemmelse>1</app:planbestemmelse>
<app:ikrafttredelsesdato>2017-04-20</app:ikrafttredelsesdato>
<app:lovreferanse>6</app:lovreferanse>
<app:vedtakEndeligPlanDato>2017-04-20</app:vedtakEndeligPlanDato>
<app:kunngjøringsdato>2017-04-28</app:kunngjøringsdato>
<app:planavgrensning xlink:href="#id40"/>
<app:planavgrensning xlink:href="#id45"/>
<app:planavgrensning xlink:href="#id46"/>
<app:planavgrensning xlink:href="#id47"/>
<app:planavgrensning xlink:href="#id44"/>
<app:planavgrensning xlink:href="#id43"/>
<app:planavgrensning xlink:href="#id42"/>
<app:planavgrensning xlink:href="#id41"/>
</app:RpOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id49">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8c2f2bcc-dd10-5d92-8bf3-712ef6634074</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402961.30 6587075.19 402948.23 6587075.04 402935.18 6587074.33 402922.12 6587074.23 402909.08 6587073.78 402896.04 6587074.10 402883.02 6587073.94 402883.15 6587060.90 402883.14 6587047.87 402882.67 6587034.86 402882.34 6587021.86</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402882.34 6587021.86 402895.36 6587021.56 402908.40 6587021.70</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>402908.40 6587021.70 402921.32 6587019.57 402934.50 6587022.25</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>402934.50 6587022.25 402947.58 6587023.01 402960.62 6587023.11</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402960.62 6587023.11 402960.78 6587036.09 402961.42 6587049.12 402961.12 6587062.14 402961.30 6587075.19</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>3</app:eierform>
<app:arealformål>1111</app:arealformål>
<app:feltbetegnelse>BFS1</app:feltbetegnelse>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>30</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:avgrensning xlink:href="#id1"/>
<app:avgrensning xlink:href="#id10"/>
<app:avgrensning xlink:href="#id12"/>
<app:avgrensning xlink:href="#id13"/>
<app:avgrensning xlink:href="#id3"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id50">
<app:identifikasjon><app:Identifikasjon><app:lokalId>7ac0d516-74ff-5bdf-9a87-38e53b591c73</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402987.41 6587075.90 402974.35 6587075.97 402961.30 6587075.19</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402961.30 6587075.19 402961.12 6587062.14 402961.42 6587049.12 402960.78 6587036.09 402960.62 6587023.11</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402960.62 6587023.11 402973.70 6587023.88 402986.74 6587023.82 402999.80 6587024.34 403012.81 6587023.95 403025.80 6587023.35 403038.82 6587023.17</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403038.82 6587023.17 403039.00 6587036.18 403039.62 6587049.18 403039.63 6587062.21 403039.50 6587075.25</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403039.50 6587075.25 403026.50 6587075.57 403013.49 6587076.03</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403013.49 6587076.03 403000.50 6587073.72 402987.41 6587075.90</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>3</app:eierform>
<app:arealformål>1111</app:arealformål>
<app:feltbetegnelse>BFS2</app:feltbetegnelse>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>30</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:avgrensning xlink:href="#id2"/>
<app:avgrensning xlink:href="#id3"/>
<app:avgrensning xlink:href="#id14"/>
<app:avgrensning xlink:href="#id7"/>
<app:avgrensning xlink:href="#id5"/>
<app:avgrensning xlink:href="#id4"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id51">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8f4a63a3-798f-5c1f-8707-5d8205157522</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403142.84 6587062.21 403129.96 6587064.79 403117.08 6587066.58 403104.19 6587068.57 403091.29 6587070.42 403078.36 6587072.36 403065.43 6587073.38 403052.47 6587074.35 403039.50 6587075.25</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403039.50 6587075.25 403039.63 6587062.21 403039.62 6587049.18 403039.00 6587036.18 403038.82 6587023.17</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403038.82 6587023.17 403051.77 6587021.95 403064.75 6587021.30 403077.67 6587019.68 403090.61 6587018.34</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403090.61 6587018.34 403103.39 6587014.18 403116.40 6587014.50</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403116.40 6587014.50 403129.26 6587011.91 403142.16 6587010.13</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403142.16 6587010.13 403142.85 6587023.09 403142.96 6587036.13</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403142.96 6587036.13 403140.68 6587049.57 403142.84 6587062.21</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>3</app:eierform>
<app:arealformål>1112</app:arealformål>
<app:feltbetegnelse>BKS1</app:feltbetegnelse>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>30</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:avgrensning xlink:href="#id6"/>
<app:avgrensning xlink:href="#id7"/>
<app:avgrensning xlink:href="#id15"/>
<app:avgrensning xlink:href="#id16"/>
<app:avgrensning xlink:href="#id17"/>
<app:avgrensning xlink:href="#id9"/>
<app:avgrensning xlink:href="#id8"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id52">
<app:identifikasjon><app:Identifikasjon><app:lokalId>da24a1bc-3bc6-59af-8278-4cdfe944e90c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402908.40 6587021.70 402895.36 6587021.56 402882.34 6587021.86</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402882.34 6587021.86 402881.66 6587008.88 402880.46 6586995.93</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402880.46 6586995.93 402893.45 6586995.54 402906.51 6586995.77 402919.59 6586996.38 402932.61 6586996.32</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402932.61 6586996.32 402945.70 6586997.05 402958.73 6586997.18 402971.84 6586998.05 402984.85 6586997.89</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402984.85 6586997.89 402997.91 6586998.23 403010.92 6586998.02 403023.95 6586997.93 403036.93 6586997.24 403049.94 6586996.84 403062.86 6586995.37</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403062.86 6586995.37 403075.82 6586994.27 403088.72 6586992.41 403101.58 6586990.14 403114.51 6586988.57 403127.40 6586986.49 403140.27 6586984.20</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403140.27 6586984.20 403141.05 6586997.20 403142.16 6587010.13</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403142.16 6587010.13 403129.26 6587011.91 403116.40 6587014.50</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403116.40 6587014.50 403103.39 6587014.18 403090.61 6587018.34</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403090.61 6587018.34 403077.67 6587019.68 403064.75 6587021.30 403051.77 6587021.95 403038.82 6587023.17</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403038.82 6587023.17 403025.80 6587023.35 403012.81 6587023.95 402999.80 6587024.34 402986.74 6587023.82 402973.70 6587023.88 402960.62 6587023.11</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402960.62 6587023.11 402947.58 6587023.01 402934.50 6587022.25</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>402934.50 6587022.25 402921.32 6587019.57 402908.40 6587021.70</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>1</app:eierform>
<app:arealformål>2011</app:arealformål>
<app:feltbetegnelse>o_SKV1</app:feltbetegnelse>
<app:avgrensning xlink:href="#id10"/>
<app:avgrensning xlink:href="#id11"/>
<app:avgrensning xlink:href="#id19"/>
<app:avgrensning xlink:href="#id21"/>
<app:avgrensning xlink:href="#id23"/>
<app:avgrensning xlink:href="#id25"/>
<app:avgrensning xlink:href="#id18"/>
<app:avgrensning xlink:href="#id17"/>
<app:avgrensning xlink:href="#id16"/>
<app:avgrensning xlink:href="#id15"/>
<app:avgrensning xlink:href="#id14"/>
<app:avgrensning xlink:href="#id13"/>
<app:avgrensning xlink:href="#id12"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id53">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b78a7c56-d94e-5be4-8f1f-d968b4b5004f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402932.61 6586996.32 402919.59 6586996.38 402906.51 6586995.77 402893.45 6586995.54 402880.46 6586995.93</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402880.46 6586995.93 402879.40 6586982.98 402877.49 6586970.07 402875.30 6586957.18 402873.64 6586944.28</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402873.64 6586944.28 402886.71 6586944.39 402899.69 6586944.12 402912.67 6586943.92 402925.79 6586944.67</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402925.79 6586944.67 402927.43 6586957.55 402929.64 6586970.46</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>402929.64 6586970.46 402928.90 6586983.31 402932.61 6586996.32</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>3</app:eierform>
<app:arealformål>1111</app:arealformål>
<app:feltbetegnelse>BFS3</app:feltbetegnelse>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>30</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:avgrensning xlink:href="#id19"/>
<app:avgrensning xlink:href="#id20"/>
<app:avgrensning xlink:href="#id30"/>
<app:avgrensning xlink:href="#id28"/>
<app:avgrensning xlink:href="#id22"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id54">
<app:identifikasjon><app:Identifikasjon><app:lokalId>abd216e8-5bd6-584e-afd4-0f0881fa82e8</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402984.85 6586997.89 402971.84 6586998.05 402958.73 6586997.18 402945.70 6586997.05 402932.61 6586996.32</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>402932.61 6586996.32 402928.90 6586983.31 402929.64 6586970.46</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>402929.64 6586970.46 402927.43 6586957.55 402925.79 6586944.67</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402925.79 6586944.67 402938.89 6586945.29 402951.92 6586945.53 402964.91 6586945.54 402978.03 6586946.24</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402978.03 6586946.24 402979.65 6586959.13 402981.88 6586972.04 402983.08 6586984.95 402984.85 6586997.89</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>2</app:eierform>
<app:arealformål>1610</app:arealformål>
<app:feltbetegnelse>f_BLK1</app:feltbetegnelse>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>5</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:avgrensning xlink:href="#id21"/>
<app:avgrensning xlink:href="#id22"/>
<app:avgrensning xlink:href="#id28"/>
<app:avgrensning xlink:href="#id32"/>
<app:avgrensning xlink:href="#id24"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id55">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b1fded0f-eed2-5507-8c68-82f7a8a11fdf</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403062.86 6586995.37 403049.94 6586996.84 403036.93 6586997.24 403023.95 6586997.93 403010.92 6586998.02 402997.91 6586998.23 402984.85 6586997.89</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402984.85 6586997.89 402983.08 6586984.95 402981.88 6586972.04 402979.65 6586959.13 402978.03 6586946.24</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>402978.03 6586946.24 402990.69 6586944.09 403004.10 6586946.37</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403004.10 6586946.37 403017.05 6586945.69 403030.11 6586945.59 403043.12 6586944.98 403056.04 6586943.72</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403056.04 6586943.72 403055.73 6586956.82 403059.89 6586969.51</gml:posList></gml:Arc><gml:Arc><gml:posList>403059.89 6586969.51 403059.17 6586982.64 403062.86 6586995.37</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>3</app:eierform>
<app:arealformål>1113</app:arealformål>
<app:feltbetegnelse>BBB1</app:feltbetegnelse>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>16</app:utnyttingstype><app:utnyttingstall>45</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:utnytting><app:RpUtnytting><app:utnyttingstype>17</app:utnyttingstype><app:utnyttingstall>2400</app:utnyttingstall></app:RpUtnytting></app:utnytting>
<app:avgrensning xlink:href="#id23"/>
<app:avgrensning xlink:href="#id24"/>
<app:avgrensning xlink:href="#id33"/>
<app:avgrensning xlink:href="#id34"/>
<app:avgrensning xlink:href="#id29"/>
<app:avgrensning xlink:href="#id26"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id56">
<app:identifikasjon><app:Identifikasjon><app:lokalId>9840eedb-3841-5cc1-8bba-e12e8b48b55f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403140.27 6586984.20 403127.40 6586986.49 403114.51 6586988.57 403101.58 6586990.14 403088.72 6586992.41 403075.82 6586994.27 403062.86 6586995.37</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403062.86 6586995.37 403059.17 6586982.64 403059.89 6586969.51</gml:posList></gml:Arc><gml:Arc><gml:posList>403059.89 6586969.51 403055.73 6586956.82 403056.04 6586943.72</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403056.04 6586943.72 403069.02 6586942.58 403081.90 6586940.76 403094.82 6586939.03 403107.69 6586936.92 403120.54 6586934.56 403133.45 6586932.54</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403133.45 6586932.54 403135.85 6586945.37 403137.30 6586958.34 403138.60 6586971.31 403140.27 6586984.20</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>1</app:eierform>
<app:arealformål>3040</app:arealformål>
<app:feltbetegnelse>o_GF1</app:feltbetegnelse>
<app:avgrensning xlink:href="#id25"/>
<app:avgrensning xlink:href="#id26"/>
<app:avgrensning xlink:href="#id29"/>
<app:avgrensning xlink:href="#id35"/>
<app:avgrensning xlink:href="#id27"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpArealformålOmråde gml:id="id57">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e37687a7-5b6c-5660-93a0-4a11bf335e22</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402925.79 6586944.67 402912.67 6586943.92 402899.69 6586944.12 402886.71 6586944.39 402873.64 6586944.28</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402873.64 6586944.28 402871.80 6586931.39 402869.26 6586918.52</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>402869.26 6586918.52 402881.87 6586916.01 402895.31 6586918.36</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>402895.31 6586918.36 402908.43 6586919.01 402921.41 6586918.91 402934.39 6586918.88 402947.53 6586919.77 402960.52 6586919.77 402973.65 6586920.49 402986.60 6586920.14 402999.72 6586920.62 403012.78 6586920.60 403025.73 6586919.83 403038.70 6586919.00 403051.66 6586917.96</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403051.66 6586917.96 403064.19 6586914.29 403077.52 6586915.00</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>403077.52 6586915.00 403090.47 6586913.44 403103.31 6586911.17 403116.19 6586909.01 403129.07 6586906.79 403131.21 6586919.68 403133.45 6586932.54</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403133.45 6586932.54 403120.54 6586934.56 403107.69 6586936.92 403094.82 6586939.03 403081.90 6586940.76 403069.02 6586942.58 403056.04 6586943.72</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403056.04 6586943.72 403043.12 6586944.98 403030.11 6586945.59 403017.05 6586945.69 403004.10 6586946.37</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>403004.10 6586946.37 402990.69 6586944.09 402978.03 6586946.24</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>402978.03 6586946.24 402964.91 6586945.54 402951.92 6586945.53 402938.89 6586945.29 402925.79 6586944.67</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:eierform>1</app:eierform>
<app:arealformål>2015</app:arealformål>
<app:feltbetegnelse>o_SGS1</app:feltbetegnelse>
<app:avgrensning xlink:href="#id30"/>
<app:avgrensning xlink:href="#id31"/>
<app:avgrensning xlink:href="#id37"/>
<app:avgrensning xlink:href="#id38"/>
<app:avgrensning xlink:href="#id39"/>
<app:avgrensning xlink:href="#id36"/>
<app:avgrensning xlink:href="#id35"/>
<app:avgrensning xlink:href="#id34"/>
<app:avgrensning xlink:href="#id33"/>
<app:avgrensning xlink:href="#id32"/>
</app:RpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:RpSikringGrense gml:id="id58">
<app:identifikasjon><app:Identifikasjon><app:lokalId>fdc4c007-40bb-5ee5-a456-e313aee7a83d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402971.07 6587023.44 402971.60 6587036.44 403007.60 6587023.99 402971.07 6587023.44</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpSikringGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpSikringSone gml:id="id59">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8e9d40b8-183b-5869-ae3a-7c78757c5e0b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402971.07 6587023.44 403007.60 6587023.99 402971.60 6587036.44 402971.07 6587023.44</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:sikring>140</app:sikring>
<app:hensynSonenavn>H140_1</app:hensynSonenavn>
<app:avgrensning xlink:href="#id58"/>
</app:RpSikringSone>
</gml:featureMember>
<gml:featureMember>
<app:RpFareGrense gml:id="id60">
<app:identifikasjon><app:Identifikasjon><app:lokalId>37b2bded-6e7a-5972-8d7a-b84079b69f01</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403069.84 6586986.82 403131.76 6586977.78 403122.69 6586915.86 403060.77 6586924.91 403069.84 6586986.82</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:RpFareGrense>
</gml:featureMember>
<gml:featureMember>
<app:RpFareSone gml:id="id61">
<app:identifikasjon><app:Identifikasjon><app:lokalId>2f385e1e-f3ee-5d67-b08d-e3598f096266</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403069.84 6586986.82 403060.77 6586924.91 403122.69 6586915.86 403131.76 6586977.78 403069.84 6586986.82</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:fare>320</app:fare>
<app:hensynSonenavn>H320_1</app:hensynSonenavn>
<app:avgrensning xlink:href="#id60"/>
</app:RpFareSone>
</gml:featureMember>
<gml:featureMember>
<app:RpJuridiskLinje gml:id="id62">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d836bacf-a55f-5913-a784-6c2f8f3fc53d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:senterlinje><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402886.75 6587008.78 403136.20 6586998.05</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:senterlinje>
<app:juridisklinje>1221</app:juridisklinje>
</app:RpJuridiskLinje>
</gml:featureMember>
<gml:featureMember>
<app:RpJuridiskLinje gml:id="id63">
<app:identifikasjon><app:Identifikasjon><app:lokalId>08e3832a-16d9-56b6-b273-73d52b427043</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:senterlinje><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402887.90 6587029.55 402955.75 6587030.73</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:senterlinje>
<app:juridisklinje>1211</app:juridisklinje>
</app:RpJuridiskLinje>
</gml:featureMember>
<gml:featureMember>
<app:RpJuridiskPunkt gml:id="id64">
<app:identifikasjon><app:Identifikasjon><app:lokalId>063fb18b-ed8e-53aa-9252-5757da00c904</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>402921.69 6587027.10</gml:pos></gml:Point></app:objektposisjon>
<app:juridiskpunkt>1242</app:juridiskpunkt>
</app:RpJuridiskPunkt>
</gml:featureMember>
<gml:featureMember>
<app:RpRegulertHøyde gml:id="id65">
<app:identifikasjon><app:Identifikasjon><app:lokalId>0a6011e7-323d-5534-a9f1-1651f4b78225</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:senterlinje><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402989.00 6586987.63 403056.62 6586985.48</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:senterlinje>
<app:høydefraplanbestemmelse><app:HøydeFraPlanbestemmelse><app:regulerthøyde>412.50</app:regulerthøyde><app:høyderefansesystem>NN2000</app:høyderefansesystem></app:HøydeFraPlanbestemmelse></app:høydefraplanbestemmelse>
</app:RpRegulertHøyde>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id66">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1762c51d-642c-5a46-8375-27710a1dea11</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>402922.16 6587042.71</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>402924.77 6587042.77</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>%-BYA=30 %</app:generellTekststreng>
<app:påskriftType>5</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id67">
<app:identifikasjon><app:Identifikasjon><app:lokalId>922b1831-0228-52bb-851c-5c521f237260</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>402922.28 6587060.95</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>402920.28 6587059.95</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>BFS1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id68">
<app:identifikasjon><app:Identifikasjon><app:lokalId>eac0d676-1d41-5db2-a0e4-071c15cff9bb</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403000.62 6587063.02</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>402998.62 6587062.02</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>BFS2</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id69">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d52a50cc-0303-5a6a-8d86-1720eab23996</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403078.52 6587058.98</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403076.52 6587057.98</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>BKS1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id70">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ada8f2fe-a2f0-53fd-b29a-4e09f0c76906</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>402998.97 6587011.01</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>402996.97 6587010.01</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_SKV1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id71">
<app:identifikasjon><app:Identifikasjon><app:lokalId>873180a7-1ba0-5aeb-8fd1-d73fbd0f5755</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>402892.12 6586982.80</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>402890.12 6586981.80</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>BFS3</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id72">
<app:identifikasjon><app:Identifikasjon><app:lokalId>32fb7174-45b6-5939-a9ae-107be0c3d9ec</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>402944.31 6586983.80</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>402942.31 6586982.80</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>f_BLK1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id73">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d6b5e79e-e579-5730-bdfa-a1ef794758c8</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403022.57 6586984.82</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403020.57 6586983.82</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>BBB1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id74">
<app:identifikasjon><app:Identifikasjon><app:lokalId>9c01ec66-23e4-5e21-830c-a3a055d025c7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>403100.26 6586977.65</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403098.26 6586976.65</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_GF1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:RpPåskrift gml:id="id75">
<app:identifikasjon><app:Identifikasjon><app:lokalId>fa20a1a4-35ce-5bf9-8845-51596184748d</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2017-04-20T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>201720</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:vertikalnivå>2</app:vertikalnivå>
<app:objektposisjon><gml:Point><gml:pos>402988.92 6586933.52</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>402986.92 6586932.52</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>o_SGS1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:RpPåskrift>
</gml:featureMember>
</gml:FeatureCollection>
