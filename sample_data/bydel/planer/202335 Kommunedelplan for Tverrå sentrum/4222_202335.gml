<?xml version="1.0" encoding="UTF-8"?>
<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="http://skjema.geonorge.no/SOSI/produktspesifikasjon/Kommuneplan/20190401" xmlns:xlink="http://www.w3.org/1999/xlink" gml:id="plan">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/25832" srsDimension="2"><gml:lowerCorner>401420.19 6583817.69</gml:lowerCorner><gml:upperCorner>403551.20 6584839.22</gml:upperCorner></gml:Envelope></gml:boundedBy>
<gml:featureMember>
<app:KpArealGrense gml:id="id1">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f5bd68e9-82c9-54b6-b2d5-532a12ac5381</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2023-10-19T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402630.56 6584751.70 402555.52 6584744.88 402480.79 6584746.64 402405.69 6584739.53 402330.56 6584732.61 402255.25 6584721.36 402180.51 6584725.95 402105.41 6584721.81 402030.56 6584725.05 401955.78 6584730.54 401880.34 6584720.34 401805.24 6584719.44 401730.56 6584730.32 401655.71 6584737.24 401580.27 6584730.10 401505.88 6584750.13 401430.56 6584747.51 401430.38 6584672.33 401431.21 6584597.14 401423.35 6584522.65 401425.03 6584447.51 401420.19 6584372.92 401424.26 6584297.72 401437.61 6584221.90 401432.33 6584147.51</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id2">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b14f665c-eaa7-5d46-8817-50b8c16c57f0</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2023-10-19T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402630.56 6584751.70 402705.79 6584763.66 402780.90 6584772.97 402855.62 6584773.16 402930.56 6584779.05 403005.50 6584785.04 403080.60 6584795.42 403155.34 6584796.35 403230.56 6584809.99 403305.84 6584824.59 403380.24 6584816.70 403455.67 6584835.04 403530.56 6584839.22 403526.35 6584764.07 403527.19 6584689.31 403519.32 6584613.70 403525.03 6584539.22 403526.66 6584464.31 403530.72 6584389.54 403526.07 6584313.93 403532.33 6584239.22</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id3">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f4a210c5-ea4e-5e0c-81c8-2895de30f2c7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2023-10-19T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402630.56 6584751.70 402621.96 6584676.22 402622.80 6584601.43 402632.93 6584527.32 402625.03 6584451.70</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id4">
<app:identifikasjon><app:Identifikasjon><app:lokalId>09f72a25-3d70-523c-b2b5-eb1ca28895e8</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2023-10-19T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402625.03 6584451.70 402550.02 6584451.66 402475.05 6584435.41 402400.06 6584428.31 402325.03 6584432.61 402250.05 6584423.62 402175.03 6584428.20 402100.04 6584424.07 402025.03 6584425.05 402022.23 6584350.04 402026.30 6584275.05 402021.65 6584200.03 402032.33 6584125.05 401956.96 6584133.54 401882.26 6584127.59 401807.14 6584131.94 401732.33 6584130.32 401657.19 6584136.61 401582.50 6584133.72 401507.38 6584141.01 401432.33 6584147.51</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id5">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b4520183-341e-5818-9864-f4df9cff9f16</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2023-10-19T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402625.03 6584451.70 402618.29 6584376.12 402622.35 6584301.32 402635.71 6584227.21 402632.33 6584151.70</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id6">
<app:identifikasjon><app:Identifikasjon><app:lokalId>bfcba613-63b9-52c2-88dc-9a0e20ad1505</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2023-10-19T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401432.33 6584147.51 401430.20 6584072.95 401441.50 6583997.43 401453.44 6583921.92 401451.20 6583847.51 401526.78 6583834.98 401600.56 6583845.69 401676.44 6583830.59 401751.20 6583830.32 401825.71 6583834.09 401900.91 6583829.74 401976.80 6583817.69 402051.20 6583825.05 402126.78 6583818.53 402200.56 6583835.41 402276.44 6583826.58 402351.20 6583832.61 402425.70 6583842.82 402500.90 6583844.67 402576.79 6583838.67 402651.20 6583851.70</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id7">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c5f5c8c6-3308-539d-8227-8eed5fa7861c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2023-10-19T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402632.33 6584151.70 402706.94 6584166.56 402782.63 6584157.87 402857.13 6584176.06 402932.33 6584179.05 403007.11 6584191.47 403082.00 6584201.85 403157.30 6584202.78 403232.33 6584209.99 403306.95 6584226.20 403382.64 6584218.31 403457.14 6584236.65 403532.33 6584239.22</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id8">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3ea492e4-bdce-5126-96ff-7c118e6f3381</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2023-10-19T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402632.33 6584151.70 402627.87 6584076.05 402634.92 6584001.26 402651.11 6583927.15 402651.20 6583851.70</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id9">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d30a663f-cc03-5b8e-b4ac-7f49d0cb87f6</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2023-10-19T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403532.33 6584239.22 403534.88 6584164.12 403541.93 6584089.35 403540.12 6584013.74 403551.20 6583939.22 403476.16 6583932.87 403400.62 6583932.53 403325.83 6583922.42 403251.20 6583909.99 403175.85 6583906.72 403101.39 6583892.04 403026.18 6583886.92 402951.20 6583879.05 402875.54 6583880.10 402801.08 6583866.16 402725.87 6583862.10 402651.20 6583851.70</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpGrense gml:id="id10">
<app:identifikasjon><app:Identifikasjon><app:lokalId>9f79be6b-f5b9-5338-8606-28ec411b1d1a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2023-10-19T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401430.56 6584747.51 401505.88 6584750.13 401580.27 6584730.10 401655.71 6584737.24 401730.56 6584730.32 401805.24 6584719.44 401880.34 6584720.34 401955.78 6584730.54 402030.56 6584725.05 402105.41 6584721.81 402180.51 6584725.95 402255.25 6584721.36 402330.56 6584732.61 402405.69 6584739.53 402480.79 6584746.64 402555.52 6584744.88 402630.56 6584751.70 402705.79 6584763.66 402780.90 6584772.97 402855.62 6584773.16 402930.56 6584779.05 403005.50 6584785.04 403080.60 6584795.42 403155.34 6584796.35 403230.56 6584809.99 403305.84 6584824.59 403380.24 6584816.70 403455.67 6584835.04 403530.56 6584839.22 403526.35 6584764.07 403527.19 6584689.31 403519.32 6584613.70 403525.03 6584539.22 403526.66 6584464.31 403530.72 6584389.54 403526.07 6584313.93 403532.33 6584239.22 403534.88 6584164.12 403541.93 6584089.35 403540.12 6584013.74 403551.20 6583939.22 403476.16 6583932.87 403400.62 6583932.53 403325.83 6583922.42 403251.20 6583909.99 403175.85 6583906.72 403101.39 6583892.04 403026.18 6583886.92 402951.20 6583879.05 402875.54 6583880.10 402801.08 6583866.16 402725.87 6583862.10 402651.20 6583851.70 402576.79 6583838.67 402500.90 6583844.67 402425.70 6583842.82 402351.20 6583832.61 402276.44 6583826.58 402200.56 6583835.41 402126.78 6583818.53 402051.20 6583825.05 401976.80 6583817.69 401900.91 6583829.74 401825.71 6583834.09 401751.20 6583830.32 401676.44 6583830.59 401600.56 6583845.69 401526.78 6583834.98 401451.20 6583847.51 401453.44 6583921.92 401441.50 6583997.43 401430.20 6584072.95 401432.33 6584147.51 401437.61 6584221.90 401424.26 6584297.72 401420.19 6584372.92 401425.03 6584447.51 401423.35 6584522.65 401431.21 6584597.14 401430.38 6584672.33 401430.56 6584747.51</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpOmråde gml:id="id11">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ec0bf64a-a7e5-59aa-a9d8-33fe0ae04c56</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2023-10-19T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401430.56 6584747.51 401430.38 6584672.33 401431.21 6584597.14 401423.35 6584522.65 401425.03 6584447.51 401420.19 6584372.92 401424.26 6584297.72 401437.61 6584221.90 401432.33 6584147.51 401430.20 6584072.95 401441.50 6583997.43 401453.44 6583921.92 401451.20 6583847.51 401526.78 6583834.98 401600.56 6583845.69 401676.44 6583830.59 401751.20 6583830.32 401825.71 6583834.09 401900.91 6583829.74 401976.80 6583817.69 402051.20 6583825.05 402126.78 6583818.53 402200.56 6583835.41 402276.44 6583826.58 402351.20 6583832.61 402425.70 6583842.82 402500.90 6583844.67 402576.79 6583838.67 402651.20 6583851.70 402725.87 6583862.10 402801.08 6583866.16 402875.54 6583880.10 402951.20 6583879.05 403026.18 6583886.92 403101.39 6583892.04 403175.85 6583906.72 403251.20 6583909.99 403325.83 6583922.42 403400.62 6583932.53 403476.16 6583932.87 403551.20 6583939.22 403540.12 6584013.74 403541.93 6584089.35 403534.88 6584164.12 403532.33 6584239.22 403526.07 6584313.93 403530.72 6584389.54 403526.66 6584464.31 403525.03 6584539.22 403519.32 6584613.70 403527.19 6584689.31 403526.35 6584764.07 403530.56 6584839.22 403455.67 6584835.04 403380.24 6584816.70 403305.84 6584824.59 403230.56 6584809.99 403155.34 6584796.35 403080.60 6584795.42 403005.50 6584785.04 402930.56 6584779.05 402855.62 6584773.16 402780.90 6584772.97 402705.79 6584763.66 402630.56 6584751.70 402555.52 6584744.88 402480.79 6584746.64 402405.69 6584739.53 402330.56 6584732.61 402255.25 6584721.36 402180.51 6584725.95 402105.41 6584721.81 402030.56 6584725.05 401955.78 6584730.54 401880.34 6584720.34 401805.24 6584719.44 401730.56 6584730.32 401655.71 6584737.24 401580.27 6584730.10 401505.88 6584750.13 401430.56 6584747.51</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202335</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:plantype>21</app:plantype>
<app:planstatus>3</app:planstatus>
<app:planbestemmelse>3</app:planbestemmelse>
<app:lovreferanse>6</app:lovreferanse>
<app:ikrafttredelsesdato>2023-10-19</app:ikrafttredelsesdato>
<app:plannavn>Kommunedelplan for Tverrå sentrum</app:plannavn>
<app:vedtakEndeligPlanDato>2023-10-19</app:vedtakEndeligPlanDato>
<app:kunngjøringsdato>2023-10-28</app:kunngjøringsdato>
<app:planavgrensning xlink:href="#id10"/>
</app:KpOmråde>
</gml:featureMember>
<gml:featureMember>
<app:KpArealformålOmråde gml:id="id12">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d506fbf9-b4f7-5805-869e-ced00fdf5caa</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2023-10-19T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202335</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402630.56 6584751.70 402555.52 6584744.88 402480.79 6584746.64 402405.69 6584739.53 402330.56 6584732.61 402255.25 6584721.36 402180.51 6584725.95 402105.41 6584721.81 402030.56 6584725.05 401955.78 6584730.54 401880.34 6584720.34 401805.24 6584719.44 401730.56 6584730.32 401655.71 6584737.24 401580.27 6584730.10 401505.88 6584750.13 401430.56 6584747.51 401430.38 6584672.33 401431.21 6584597.14 401423.35 6584522.65 401425.03 6584447.51 401420.19 6584372.92 401424.26 6584297.72 401437.61 6584221.90 401432.33 6584147.51</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>401432.33 6584147.51 401507.38 6584141.01 401582.50 6584133.72 401657.19 6584136.61 401732.33 6584130.32 401807.14 6584131.94 401882.26 6584127.59 401956.96 6584133.54 402032.33 6584125.05 402021.65 6584200.03 402026.30 6584275.05 402022.23 6584350.04 402025.03 6584425.05 402100.04 6584424.07 402175.03 6584428.20 402250.05 6584423.62 402325.03 6584432.61 402400.06 6584428.31 402475.05 6584435.41 402550.02 6584451.66 402625.03 6584451.70</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402625.03 6584451.70 402632.93 6584527.32 402622.80 6584601.43 402621.96 6584676.22 402630.56 6584751.70</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealformål>1110</app:arealformål>
<app:arealbruksstatus>2</app:arealbruksstatus>
<app:områdenavn>B1</app:områdenavn>
<app:avgrensning xlink:href="#id1"/>
<app:avgrensning xlink:href="#id4"/>
<app:avgrensning xlink:href="#id3"/>
</app:KpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:KpArealformålOmråde gml:id="id13">
<app:identifikasjon><app:Identifikasjon><app:lokalId>559eeb22-98d9-5170-ad1a-e55e9531bdba</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2023-10-19T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202335</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403532.33 6584239.22 403526.07 6584313.93 403530.72 6584389.54 403526.66 6584464.31 403525.03 6584539.22 403519.32 6584613.70 403527.19 6584689.31 403526.35 6584764.07 403530.56 6584839.22 403455.67 6584835.04 403380.24 6584816.70 403305.84 6584824.59 403230.56 6584809.99 403155.34 6584796.35 403080.60 6584795.42 403005.50 6584785.04 402930.56 6584779.05 402855.62 6584773.16 402780.90 6584772.97 402705.79 6584763.66 402630.56 6584751.70</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402630.56 6584751.70 402621.96 6584676.22 402622.80 6584601.43 402632.93 6584527.32 402625.03 6584451.70</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402625.03 6584451.70 402618.29 6584376.12 402622.35 6584301.32 402635.71 6584227.21 402632.33 6584151.70</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402632.33 6584151.70 402706.94 6584166.56 402782.63 6584157.87 402857.13 6584176.06 402932.33 6584179.05 403007.11 6584191.47 403082.00 6584201.85 403157.30 6584202.78 403232.33 6584209.99 403306.95 6584226.20 403382.64 6584218.31 403457.14 6584236.65 403532.33 6584239.22</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealformål>1130</app:arealformål>
<app:arealbruksstatus>2</app:arealbruksstatus>
<app:områdenavn>S1</app:områdenavn>
<app:avgrensning xlink:href="#id2"/>
<app:avgrensning xlink:href="#id3"/>
<app:avgrensning xlink:href="#id5"/>
<app:avgrensning xlink:href="#id7"/>
</app:KpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:KpArealformålOmråde gml:id="id14">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f32da759-c89a-54bf-97d7-af39fb4ab07e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2023-10-19T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202335</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402625.03 6584451.70 402550.02 6584451.66 402475.05 6584435.41 402400.06 6584428.31 402325.03 6584432.61 402250.05 6584423.62 402175.03 6584428.20 402100.04 6584424.07 402025.03 6584425.05 402022.23 6584350.04 402026.30 6584275.05 402021.65 6584200.03 402032.33 6584125.05 401956.96 6584133.54 401882.26 6584127.59 401807.14 6584131.94 401732.33 6584130.32 401657.19 6584136.61 401582.50 6584133.72 401507.38 6584141.01 401432.33 6584147.51</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>401432.33 6584147.51 401430.20 6584072.95 401441.50 6583997.43 401453.44 6583921.92 401451.20 6583847.51 401526.78 6583834.98 401600.56 6583845.69 401676.44 6583830.59 401751.20 6583830.32 401825.71 6583834.09 401900.91 6583829.74 401976.80 6583817.69 402051.20 6583825.05 402126.78 6583818.53 402200.56 6583835.41 402276.44 6583826.58 402351.20 6583832.61 402425.70 6583842.82 402500.90 6583844.67 402576.79 6583838.67 402651.20 6583851.70</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402651.20 6583851.70 402651.11 6583927.15 402634.92 6584001.26 402627.87 6584076.05 402632.33 6584151.70</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402632.33 6584151.70 402635.71 6584227.21 402622.35 6584301.32 402618.29 6584376.12 402625.03 6584451.70</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealformål>5100</app:arealformål>
<app:arealbruksstatus>1</app:arealbruksstatus>
<app:områdenavn>LNFR1</app:områdenavn>
<app:avgrensning xlink:href="#id4"/>
<app:avgrensning xlink:href="#id6"/>
<app:avgrensning xlink:href="#id8"/>
<app:avgrensning xlink:href="#id5"/>
</app:KpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:KpArealformålOmråde gml:id="id15">
<app:identifikasjon><app:Identifikasjon><app:lokalId>f4d26c23-cbba-5f08-8fbc-012d1d3ca1e8</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2023-10-19T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202335</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403532.33 6584239.22 403457.14 6584236.65 403382.64 6584218.31 403306.95 6584226.20 403232.33 6584209.99 403157.30 6584202.78 403082.00 6584201.85 403007.11 6584191.47 402932.33 6584179.05 402857.13 6584176.06 402782.63 6584157.87 402706.94 6584166.56 402632.33 6584151.70</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402632.33 6584151.70 402627.87 6584076.05 402634.92 6584001.26 402651.11 6583927.15 402651.20 6583851.70</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402651.20 6583851.70 402725.87 6583862.10 402801.08 6583866.16 402875.54 6583880.10 402951.20 6583879.05 403026.18 6583886.92 403101.39 6583892.04 403175.85 6583906.72 403251.20 6583909.99 403325.83 6583922.42 403400.62 6583932.53 403476.16 6583932.87 403551.20 6583939.22 403540.12 6584013.74 403541.93 6584089.35 403534.88 6584164.12 403532.33 6584239.22</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealformål>1160</app:arealformål>
<app:arealbruksstatus>1</app:arealbruksstatus>
<app:områdenavn>T1</app:områdenavn>
<app:avgrensning xlink:href="#id7"/>
<app:avgrensning xlink:href="#id8"/>
<app:avgrensning xlink:href="#id9"/>
</app:KpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:KpPåskrift gml:id="id16">
<app:identifikasjon><app:Identifikasjon><app:lokalId>60b466c8-d304-5a9b-af12-a9303a54e39e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2023-10-19T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202335</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:objektposisjon><gml:Point><gml:pos>401876.20 6584576.09</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>401874.20 6584575.09</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>B1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:KpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:KpPåskrift gml:id="id17">
<app:identifikasjon><app:Identifikasjon><app:lokalId>7e5fa5df-6341-5fbe-9393-b98dca1b5366</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2023-10-19T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202335</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:objektposisjon><gml:Point><gml:pos>403076.20 6584644.40</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403074.20 6584643.40</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>S1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:KpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:KpPåskrift gml:id="id18">
<app:identifikasjon><app:Identifikasjon><app:lokalId>86abdb5e-7e01-5afa-a651-a2ed4c7d198b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2023-10-19T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202335</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:objektposisjon><gml:Point><gml:pos>402190.48 6583977.26</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>402188.48 6583976.26</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>LNFR1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:KpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:KpPåskrift gml:id="id19">
<app:identifikasjon><app:Identifikasjon><app:lokalId>acd5c987-605d-5095-94b9-3882e99b3c8a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2023-10-19T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202335</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:objektposisjon><gml:Point><gml:pos>403090.48 6584044.40</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403088.48 6584043.40</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>T1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:KpPåskrift>
</gml:featureMember>
</gml:FeatureCollection>
