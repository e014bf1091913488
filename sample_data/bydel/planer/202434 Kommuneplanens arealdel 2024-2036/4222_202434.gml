<?xml version="1.0" encoding="UTF-8"?>
<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="http://skjema.geonorge.no/SOSI/produktspesifikasjon/Kommuneplan/20190401" xmlns:xlink="http://www.w3.org/1999/xlink" gml:id="plan">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/25832" srsDimension="2"><gml:lowerCorner>400472.31 6585710.18</gml:lowerCorner><gml:upperCorner>406464.69 6589327.17</gml:upperCorner></gml:Envelope></gml:boundedBy>
<gml:featureMember>
<app:KpArealGrense gml:id="id1">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d268443f-db94-52e0-902e-799ee4bfe03a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402891.72 6588206.49 402873.28 6588325.12 402880.71 6588446.22 402874.21 6588565.80 402880.05 6588686.49 402760.02 6588689.05 402640.06 6588659.94 402520.08 6588645.04 402400.05 6588642.72 402280.03 6588642.65 402160.08 6588616.66 402040.10 6588605.29 401920.05 6588612.18 401800.08 6588597.80 401680.05 6588605.13 401560.06 6588598.52 401440.05 6588600.09 401435.57 6588480.07 401442.08 6588360.08 401434.64 6588240.04 401451.72 6588120.09 401450.62 6588000.06 401461.89 6587880.07 401459.00 6587760.04 401481.92 6587640.09 401602.84 6587629.65 401720.90 6587656.66 401842.30 6587642.53 401961.92 6587652.18 402081.12 6587668.52 402201.45 6587671.48 402322.86 6587661.87 402441.92 6587682.72</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id2">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b2b57f2e-453a-50f8-ac5e-4f19b490aa61</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402891.72 6588206.49 402771.41 6588201.70 402652.21 6588172.59 402531.11 6588186.49 402411.72 6588162.72 402404.60 6588041.68 402415.87 6587922.01 402441.78 6587803.43 402441.92 6587682.72</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id3">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d2792ed6-f592-5ff6-91a4-84cccf4f91d3</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402891.72 6588206.49 403011.38 6588226.36 403131.20 6588242.95 403251.68 6588244.44 403371.72 6588255.99 403387.73 6588137.02 403399.01 6588017.46 403396.12 6587896.32 403401.92 6587775.99 403412.52 6587656.06 403427.36 6587536.49 403427.62 6587415.36 403445.49 6587295.99 403326.49 6587273.51 403204.71 6587278.82 403085.81 6587255.42 402965.49 6587246.49</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id4">
<app:identifikasjon><app:Identifikasjon><app:lokalId>94bbb454-09c1-5f67-97db-8dc576e43647</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402891.72 6588206.49 402901.66 6588086.88 402912.94 6587967.31 402910.04 6587846.20 402921.92 6587726.49 402926.78 6587605.98 402948.42 6587487.08 402941.88 6587365.30 402965.49 6587246.49</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id5">
<app:identifikasjon><app:Identifikasjon><app:lokalId>6efbb251-89ec-59c4-9450-0e78d3e78357</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402441.92 6587682.72 402464.98 6587563.77 402457.82 6587442.35 402480.08 6587323.23 402485.49 6587202.72 402604.93 6587218.25 402726.71 6587211.14 402845.61 6587233.45 402965.49 6587246.49</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id6">
<app:identifikasjon><app:Identifikasjon><app:lokalId>15851e24-ae49-5b95-8785-68ac1045080e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>400614.95 6586716.02 400600.80 6586836.14 400577.31 6586956.96 400569.13 6587076.65 400565.49 6587196.02 400553.50 6587316.03 400531.24 6587436.85 400538.40 6587555.53 400521.92 6587676.02 400525.51 6587795.08 400506.40 6587915.89 400488.32 6588036.71 400491.72 6588156.02 400500.18 6588275.04 400478.81 6588396.35 400472.31 6588516.67 400480.05 6588636.02 400477.36 6588756.24 400489.94 6588875.42 400488.61 6588995.73 400488.90 6589116.02 400609.41 6589120.21 400728.44 6589088.16 400849.13 6589099.59 400968.90 6589088.51 401088.38 6589071.10 401208.54 6589072.54 401329.24 6589088.87 401448.90 6589080.09 401568.66 6589074.90 401688.82 6589081.51 401808.39 6589074.18 401928.90 6589092.18 402049.10 6589103.26 402169.27 6589114.62 402288.83 6589111.81 402408.90 6589122.72 402529.27 6589141.85 402649.44 6589156.74 402769.00 6589157.05 402888.90 6589166.49 403008.80 6589176.07 403128.97 6589192.67 403248.54 6589194.16 403368.90 6589215.99 403489.34 6589239.35 403608.38 6589226.73 403729.07 6589256.06 403848.90 6589262.75 403969.15 6589279.38 404089.32 6589293.09 404208.88 6589290.69 404328.90 6589298.78 404448.47 6589294.22 404569.44 6589324.23 404688.73 6589310.63 404808.90 6589317.90 404928.59 6589311.69 405048.43 6589307.87 405168.86 6589317.96 405288.90 6589316.85 405409.45 6589327.17 405529.28 6589318.27 405648.58 6589294.59 405768.90 6589295.81 405888.72 6589283.19 406008.56 6589270.01 406128.99 6589271.17 406248.90 6589258.37 406256.92 6589137.26 406236.26 6589018.88 406245.67 6588897.88 406240.05 6588778.37 406242.33 6588658.25 406255.64 6588537.25 406241.40 6588418.87 406251.72 6588298.37 406258.86 6588178.26 406276.94 6588057.26 406267.25 6587938.88 406281.92 6587818.37 406284.72 6587699.01 406306.36 6587578.01 406299.82 6587459.63 406325.49 6587338.37 406330.94 6587218.97 406347.53 6587098.59 406349.01 6586979.59 406374.95 6586858.37</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id7">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b4656eef-9713-5d02-bc4a-50673289e52c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>400614.95 6586716.02 400733.56 6586720.98 400855.40 6586695.73 400974.27 6586700.36 401094.95 6586688.51 401216.29 6586671.56 401335.86 6586673.00 401454.02 6586689.32 401574.95 6586680.09</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id8">
<app:identifikasjon><app:Identifikasjon><app:lokalId>18d94f58-7be8-570d-a70e-822d389a58b0</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>400614.95 6586716.02 400614.71 6586596.95 400651.31 6586475.12 400645.09 6586356.44 400661.86 6586236.02 400662.72 6586116.72 400676.49 6585996.41 400702.98 6585875.09 400698.18 6585756.02 400818.83 6585736.60 400938.59 6585733.35 401057.52 6585744.78 401178.18 6585728.51 401298.38 6585721.22 401418.13 6585722.66 401538.78 6585710.18 401658.18 6585720.09 401777.92 6585725.53 401897.67 6585732.14 402018.33 6585724.81 402138.18 6585732.18 402258.79 6585728.12 402378.54 6585739.48 402497.47 6585765.47 402618.18 6585762.72 402737.75 6585779.82 402857.50 6585794.72 402978.16 6585795.03 403098.18 6585806.49 403217.38 6585832.02 403338.85 6585819.82 403457.79 6585850.11 403578.18 6585855.99 403698.34 6585865.61 403817.68 6585888.59 403938.75 6585882.32 404058.18 6585902.75 404178.36 6585910.15 404297.70 6585930.65 404418.76 6585921.46 404538.18 6585938.78 404658.02 6585948.11 404778.27 6585949.32 404897.61 6585964.53 405018.18 6585957.90 405138.22 6585959.04 405258.47 6585955.23 405377.81 6585965.31 405498.18 6585956.85 405618.02 6585956.11 405738.27 6585947.21 405857.61 6585952.33 405978.18 6585935.81 406098.66 6585919.70 406218.91 6585906.51 406338.26 6585907.68 406458.18 6585898.37 406464.69 6586017.07 406438.21 6586138.69 406424.43 6586259.08 406421.86 6586378.37 406415.29 6586497.96 406385.92 6586619.58 406398.51 6586737.34 406374.95 6586858.37</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id9">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1b8fce96-0c14-54fc-848f-43b7d6400d98</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401574.95 6586680.09 401572.14 6586800.13 401548.65 6586920.08 401540.47 6587040.10 401525.49 6587160.09 401645.44 6587161.71 401764.34 6587175.11 401886.11 6587160.99 402005.49 6587172.18 402012.40 6587051.94 402020.58 6586931.75 402044.06 6586812.25 402054.95 6586692.18</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id10">
<app:identifikasjon><app:Identifikasjon><app:lokalId>da971f25-d6c4-511a-b820-128707ea60a0</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401574.95 6586680.09 401694.89 6586681.84 401813.75 6586695.25 401935.59 6586681.12 402054.95 6586692.18</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id11">
<app:identifikasjon><app:Identifikasjon><app:lokalId>23bc6931-7a53-52c0-9013-0a210b329133</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402054.95 6586692.18 402175.29 6586694.98 402294.15 6586713.15 402415.99 6586703.54 402534.95 6586722.72</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id12">
<app:identifikasjon><app:Identifikasjon><app:lokalId>44713a73-cd6c-5195-8b53-9558499ef21c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402534.95 6586722.72 402655.86 6586723.91 402774.72 6586745.60 402893.58 6586767.91 403014.95 6586766.49 403135.68 6586771.61 403254.54 6586795.00 403376.38 6586789.69 403494.95 6586815.99</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id13">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e559d0e7-4e9b-5618-b802-0bfd8275c78a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402534.95 6586722.72 402534.42 6586601.70 402571.02 6586483.66 402564.80 6586362.24 402581.86 6586242.72 402700.75 6586265.05 402822.34 6586257.95 402941.36 6586280.26 403061.86 6586286.49 403181.23 6586305.71 403302.82 6586300.31 403421.84 6586323.80 403541.86 6586335.99 403518.19 6586454.68 403524.42 6586576.52 403516.61 6586696.95 403494.95 6586815.99</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id14">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3fa1b2ac-5b27-530f-8ffe-3261e62b660e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403494.95 6586815.99 403614.27 6586834.84 403736.11 6586829.01 403854.98 6586851.55 403974.95 6586862.75 404096.37 6586859.31 404215.24 6586879.81 404334.10 6586899.42 404454.95 6586898.78 404574.86 6586906.25 404694.42 6586915.86 404815.56 6586909.07 404934.95 6586917.90</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id15">
<app:identifikasjon><app:Identifikasjon><app:lokalId>6b4553d3-a0db-5d57-84b0-cfca87ea811e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404934.95 6586917.90 404917.08 6587037.80 404915.59 6587158.01 404899.01 6587277.93 404885.49 6587397.90 405004.79 6587406.61 405124.37 6587411.20 405245.46 6587399.28 405365.49 6587396.85 405383.76 6587276.71 405400.34 6587156.60 405401.83 6587036.87 405414.95 6586916.85</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id16">
<app:identifikasjon><app:Identifikasjon><app:lokalId>84f6741a-1ed3-52e6-8e4f-1584d3f3e270</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404934.95 6586917.90 405053.71 6586931.62 405176.25 6586907.41 405294.41 6586924.29 405414.95 6586916.85</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id17">
<app:identifikasjon><app:Identifikasjon><app:lokalId>3d5b67eb-6e72-51f8-9731-bd785309168a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>405414.95 6586916.85 405533.50 6586927.45 405656.04 6586898.15 405774.20 6586910.07 405894.95 6586895.81 406015.40 6586883.46 406134.96 6586878.68 406256.10 6586857.84 406374.95 6586858.37</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpArealGrense gml:id="id18">
<app:identifikasjon><app:Identifikasjon><app:lokalId>c0b604a3-c532-5c15-b6c4-871e3d5caaaf</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404320.05 6588818.78 404440.09 6588813.10 404560.02 6588843.10 404680.07 6588829.51 404800.05 6588837.90 404920.05 6588840.25 405040.06 6588836.44 405160.03 6588846.52 405280.05 6588836.85 405282.73 6588716.81 405296.04 6588596.55 405281.80 6588476.97 405291.72 6588356.85 405306.36 6588236.64 405295.64 6588117.07 405314.75 6587996.81 405321.92 6587876.85 405202.49 6587871.97 405081.62 6587883.88 404963.03 6587865.70 404841.92 6587877.90 404721.03 6587886.29 404602.44 6587864.29 404481.57 6587869.88 404361.92 6587858.78 404353.04 6587978.79 404333.93 6588098.13 404344.65 6588219.19 404331.72 6588338.78 404316.02 6588458.13 404330.26 6588579.19 404316.95 6588698.54 404320.05 6588818.78</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpArealGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpGrense gml:id="id19">
<app:identifikasjon><app:Identifikasjon><app:lokalId>65d0035c-fec9-56ab-b822-8bf69c3b267b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>400488.90 6589116.02 400609.41 6589120.21 400728.44 6589088.16 400849.13 6589099.59 400968.90 6589088.51 401088.38 6589071.10 401208.54 6589072.54 401329.24 6589088.87 401448.90 6589080.09 401568.66 6589074.90 401688.82 6589081.51 401808.39 6589074.18 401928.90 6589092.18 402049.10 6589103.26 402169.27 6589114.62 402288.83 6589111.81 402408.90 6589122.72 402529.27 6589141.85 402649.44 6589156.74 402769.00 6589157.05 402888.90 6589166.49 403008.80 6589176.07 403128.97 6589192.67 403248.54 6589194.16 403368.90 6589215.99 403489.34 6589239.35 403608.38 6589226.73 403729.07 6589256.06 403848.90 6589262.75 403969.15 6589279.38 404089.32 6589293.09 404208.88 6589290.69 404328.90 6589298.78 404448.47 6589294.22 404569.44 6589324.23 404688.73 6589310.63 404808.90 6589317.90 404928.59 6589311.69 405048.43 6589307.87 405168.86 6589317.96 405288.90 6589316.85 405409.45 6589327.17 405529.28 6589318.27 405648.58 6589294.59 405768.90 6589295.81 405888.72 6589283.19 406008.56 6589270.01 406128.99 6589271.17 406248.90 6589258.37 406256.92 6589137.26 406236.26 6589018.88 406245.67 6588897.88 406240.05 6588778.37 406242.33 6588658.25 406255.64 6588537.25 406241.40 6588418.87 406251.72 6588298.37 406258.86 6588178.26 406276.94 6588057.26 406267.25 6587938.88 406281.92 6587818.37 406284.72 6587699.01 406306.36 6587578.01 406299.82 6587459.63 406325.49 6587338.37 406330.94 6587218.97 406347.53 6587098.59 406349.01 6586979.59 406374.95 6586858.37 406398.51 6586737.34 406385.92 6586619.58 406415.29 6586497.96 406421.86 6586378.37 406424.43 6586259.08 406438.21 6586138.69 406464.69 6586017.07 406458.18 6585898.37 406338.26 6585907.68 406218.91 6585906.51 406098.66 6585919.70 405978.18 6585935.81 405857.61 6585952.33 405738.27 6585947.21 405618.02 6585956.11 405498.18 6585956.85 405377.81 6585965.31 405258.47 6585955.23 405138.22 6585959.04 405018.18 6585957.90 404897.61 6585964.53 404778.27 6585949.32 404658.02 6585948.11 404538.18 6585938.78 404418.76 6585921.46 404297.70 6585930.65 404178.36 6585910.15 404058.18 6585902.75 403938.75 6585882.32 403817.68 6585888.59 403698.34 6585865.61 403578.18 6585855.99 403457.79 6585850.11 403338.85 6585819.82 403217.38 6585832.02 403098.18 6585806.49 402978.16 6585795.03 402857.50 6585794.72 402737.75 6585779.82 402618.18 6585762.72 402497.47 6585765.47 402378.54 6585739.48 402258.79 6585728.12 402138.18 6585732.18 402018.33 6585724.81 401897.67 6585732.14 401777.92 6585725.53 401658.18 6585720.09 401538.78 6585710.18 401418.13 6585722.66 401298.38 6585721.22 401178.18 6585728.51 401057.52 6585744.78 400938.59 6585733.35 400818.83 6585736.60 400698.18 6585756.02 400702.98 6585875.09 400676.49 6585996.41 400662.72 6586116.72 400661.86 6586236.02 400645.09 6586356.44 400651.31 6586475.12 400614.71 6586596.95 400614.95 6586716.02 400600.80 6586836.14 400577.31 6586956.96 400569.13 6587076.65 400565.49 6587196.02 400553.50 6587316.03 400531.24 6587436.85 400538.40 6587555.53 400521.92 6587676.02 400525.51 6587795.08 400506.40 6587915.89 400488.32 6588036.71 400491.72 6588156.02 400500.18 6588275.04 400478.81 6588396.35 400472.31 6588516.67 400480.05 6588636.02 400477.36 6588756.24 400489.94 6588875.42 400488.61 6588995.73 400488.90 6589116.02</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpOmråde gml:id="id20">
<app:identifikasjon><app:Identifikasjon><app:lokalId>157dbf81-c9a0-5f09-bf31-fa1055abfdc8</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>400488.90 6589116.02 400488.61 6588995.73 400489.94 6588875.42 400477.36 6588756.24 400480.05 6588636.02 400472.31 6588516.67 400478.81 6588396.35 400500.18 6588275.04 400491.72 6588156.02 400488.32 6588036.71 400506.40 6587915.89 400525.51 6587795.08 400521.92 6587676.02 400538.40 6587555.53 400531.24 6587436.85 400553.50 6587316.03 400565.49 6587196.02 400569.13 6587076.65 400577.31 6586956.96 400600.80 6586836.14 400614.95 6586716.02 400614.71 6586596.95 400651.31 6586475.12 400645.09 6586356.44 400661.86 6586236.02 400662.72 6586116.72 400676.49 6585996.41 400702.98 6585875.09 400698.18 6585756.02 400818.83 6585736.60 400938.59 6585733.35 401057.52 6585744.78 401178.18 6585728.51 401298.38 6585721.22 401418.13 6585722.66 401538.78 6585710.18 401658.18 6585720.09 401777.92 6585725.53 401897.67 6585732.14 402018.33 6585724.81 402138.18 6585732.18 402258.79 6585728.12 402378.54 6585739.48 402497.47 6585765.47 402618.18 6585762.72 402737.75 6585779.82 402857.50 6585794.72 402978.16 6585795.03 403098.18 6585806.49 403217.38 6585832.02 403338.85 6585819.82 403457.79 6585850.11 403578.18 6585855.99 403698.34 6585865.61 403817.68 6585888.59 403938.75 6585882.32 404058.18 6585902.75 404178.36 6585910.15 404297.70 6585930.65 404418.76 6585921.46 404538.18 6585938.78 404658.02 6585948.11 404778.27 6585949.32 404897.61 6585964.53 405018.18 6585957.90 405138.22 6585959.04 405258.47 6585955.23 405377.81 6585965.31 405498.18 6585956.85 405618.02 6585956.11 405738.27 6585947.21 405857.61 6585952.33 405978.18 6585935.81 406098.66 6585919.70 406218.91 6585906.51 406338.26 6585907.68 406458.18 6585898.37 406464.69 6586017.07 406438.21 6586138.69 406424.43 6586259.08 406421.86 6586378.37 406415.29 6586497.96 406385.92 6586619.58 406398.51 6586737.34 406374.95 6586858.37 406349.01 6586979.59 406347.53 6587098.59 406330.94 6587218.97 406325.49 6587338.37 406299.82 6587459.63 406306.36 6587578.01 406284.72 6587699.01 406281.92 6587818.37 406267.25 6587938.88 406276.94 6588057.26 406258.86 6588178.26 406251.72 6588298.37 406241.40 6588418.87 406255.64 6588537.25 406242.33 6588658.25 406240.05 6588778.37 406245.67 6588897.88 406236.26 6589018.88 406256.92 6589137.26 406248.90 6589258.37 406128.99 6589271.17 406008.56 6589270.01 405888.72 6589283.19 405768.90 6589295.81 405648.58 6589294.59 405529.28 6589318.27 405409.45 6589327.17 405288.90 6589316.85 405168.86 6589317.96 405048.43 6589307.87 404928.59 6589311.69 404808.90 6589317.90 404688.73 6589310.63 404569.44 6589324.23 404448.47 6589294.22 404328.90 6589298.78 404208.88 6589290.69 404089.32 6589293.09 403969.15 6589279.38 403848.90 6589262.75 403729.07 6589256.06 403608.38 6589226.73 403489.34 6589239.35 403368.90 6589215.99 403248.54 6589194.16 403128.97 6589192.67 403008.80 6589176.07 402888.90 6589166.49 402769.00 6589157.05 402649.44 6589156.74 402529.27 6589141.85 402408.90 6589122.72 402288.83 6589111.81 402169.27 6589114.62 402049.10 6589103.26 401928.90 6589092.18 401808.39 6589074.18 401688.82 6589081.51 401568.66 6589074.90 401448.90 6589080.09 401329.24 6589088.87 401208.54 6589072.54 401088.38 6589071.10 400968.90 6589088.51 400849.13 6589099.59 400728.44 6589088.16 400609.41 6589120.21 400488.90 6589116.02</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:plantype>20</app:plantype>
<app:planstatus>3</app:planstatus>
<app:planbestemmelse>1</app:planbestemmelse>
<app:lovreferanse>6</app:lovreferanse>
<app:ikrafttredelsesdato>2024-02-15</app:ikrafttredelsesdato>
<app:plannavn>Kommuneplanens arealdel 2024-2036</app:plannavn>
<app:vedtakEndeligPlanDato>2024-02-15</app:vedtakEndeligPlanDato>
<app:kunngjøringsdato>2024-02-28</app:kunngjøringsdato>
<app:planavgrensning xlink:href="#id19"/>
</app:KpOmråde>
</gml:featureMember>
<gml:featureMember>
<app:KpArealformålOmråde gml:id="id21">
<app:identifikasjon><app:Identifikasjon><app:lokalId>5dd45f01-5e8c-5b6e-96aa-df0797e0c291</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>406374.95 6586858.37 406349.01 6586979.59 406347.53 6587098.59 406330.94 6587218.97 406325.49 6587338.37 406299.82 6587459.63 406306.36 6587578.01 406284.72 6587699.01 406281.92 6587818.37 406267.25 6587938.88 406276.94 6588057.26 406258.86 6588178.26 406251.72 6588298.37 406241.40 6588418.87 406255.64 6588537.25 406242.33 6588658.25 406240.05 6588778.37 406245.67 6588897.88 406236.26 6589018.88 406256.92 6589137.26 406248.90 6589258.37 406128.99 6589271.17 406008.56 6589270.01 405888.72 6589283.19 405768.90 6589295.81 405648.58 6589294.59 405529.28 6589318.27 405409.45 6589327.17 405288.90 6589316.85 405168.86 6589317.96 405048.43 6589307.87 404928.59 6589311.69 404808.90 6589317.90 404688.73 6589310.63 404569.44 6589324.23 404448.47 6589294.22 404328.90 6589298.78 404208.88 6589290.69 404089.32 6589293.09 403969.15 6589279.38 403848.90 6589262.75 403729.07 6589256.06 403608.38 6589226.73 403489.34 6589239.35 403368.90 6589215.99 403248.54 6589194.16 403128.97 6589192.67 403008.80 6589176.07 402888.90 6589166.49 402769.00 6589157.05 402649.44 6589156.74 402529.27 6589141.85 402408.90 6589122.72 402288.83 6589111.81 402169.27 6589114.62 402049.10 6589103.26 401928.90 6589092.18 401808.39 6589074.18 401688.82 6589081.51 401568.66 6589074.90 401448.90 6589080.09 401329.24 6589088.87 401208.54 6589072.54 401088.38 6589071.10 400968.90 6589088.51 400849.13 6589099.59 400728.44 6589088.16 400609.41 6589120.21 400488.90 6589116.02 400488.61 6588995.73 400489.94 6588875.42 400477.36 6588756.24 400480.05 6588636.02 400472.31 6588516.67 400478.81 6588396.35 400500.18 6588275.04 400491.72 6588156.02 400488.32 6588036.71 400506.40 6587915.89 400525.51 6587795.08 400521.92 6587676.02 400538.40 6587555.53 400531.24 6587436.85 400553.50 6587316.03 400565.49 6587196.02 400569.13 6587076.65 400577.31 6586956.96 400600.80 6586836.14 400614.95 6586716.02</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>400614.95 6586716.02 400733.56 6586720.98 400855.40 6586695.73 400974.27 6586700.36 401094.95 6586688.51 401216.29 6586671.56 401335.86 6586673.00 401454.02 6586689.32 401574.95 6586680.09</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>401574.95 6586680.09 401572.14 6586800.13 401548.65 6586920.08 401540.47 6587040.10 401525.49 6587160.09 401645.44 6587161.71 401764.34 6587175.11 401886.11 6587160.99 402005.49 6587172.18 402012.40 6587051.94 402020.58 6586931.75 402044.06 6586812.25 402054.95 6586692.18</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402054.95 6586692.18 402175.29 6586694.98 402294.15 6586713.15 402415.99 6586703.54 402534.95 6586722.72</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402534.95 6586722.72 402655.86 6586723.91 402774.72 6586745.60 402893.58 6586767.91 403014.95 6586766.49 403135.68 6586771.61 403254.54 6586795.00 403376.38 6586789.69 403494.95 6586815.99</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403494.95 6586815.99 403614.27 6586834.84 403736.11 6586829.01 403854.98 6586851.55 403974.95 6586862.75 404096.37 6586859.31 404215.24 6586879.81 404334.10 6586899.42 404454.95 6586898.78 404574.86 6586906.25 404694.42 6586915.86 404815.56 6586909.07 404934.95 6586917.90</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404934.95 6586917.90 404917.08 6587037.80 404915.59 6587158.01 404899.01 6587277.93 404885.49 6587397.90 405004.79 6587406.61 405124.37 6587411.20 405245.46 6587399.28 405365.49 6587396.85 405383.76 6587276.71 405400.34 6587156.60 405401.83 6587036.87 405414.95 6586916.85</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>405414.95 6586916.85 405533.50 6586927.45 405656.04 6586898.15 405774.20 6586910.07 405894.95 6586895.81 406015.40 6586883.46 406134.96 6586878.68 406256.10 6586857.84 406374.95 6586858.37</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior><gml:interior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404320.05 6588818.78 404440.09 6588813.10 404560.02 6588843.10 404680.07 6588829.51 404800.05 6588837.90 404920.05 6588840.25 405040.06 6588836.44 405160.03 6588846.52 405280.05 6588836.85 405282.73 6588716.81 405296.04 6588596.55 405281.80 6588476.97 405291.72 6588356.85 405306.36 6588236.64 405295.64 6588117.07 405314.75 6587996.81 405321.92 6587876.85 405202.49 6587871.97 405081.62 6587883.88 404963.03 6587865.70 404841.92 6587877.90 404721.03 6587886.29 404602.44 6587864.29 404481.57 6587869.88 404361.92 6587858.78 404353.04 6587978.79 404333.93 6588098.13 404344.65 6588219.19 404331.72 6588338.78 404316.02 6588458.13 404330.26 6588579.19 404316.95 6588698.54 404320.05 6588818.78</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:interior><gml:interior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402441.92 6587682.72 402322.86 6587661.87 402201.45 6587671.48 402081.12 6587668.52 401961.92 6587652.18 401842.30 6587642.53 401720.90 6587656.66 401602.84 6587629.65 401481.92 6587640.09 401459.00 6587760.04 401461.89 6587880.07 401450.62 6588000.06 401451.72 6588120.09 401434.64 6588240.04 401442.08 6588360.08 401435.57 6588480.07 401440.05 6588600.09 401560.06 6588598.52 401680.05 6588605.13 401800.08 6588597.80 401920.05 6588612.18 402040.10 6588605.29 402160.08 6588616.66 402280.03 6588642.65 402400.05 6588642.72 402520.08 6588645.04 402640.06 6588659.94 402760.02 6588689.05 402880.05 6588686.49 402874.21 6588565.80 402880.71 6588446.22 402873.28 6588325.12 402891.72 6588206.49</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402891.72 6588206.49 403011.38 6588226.36 403131.20 6588242.95 403251.68 6588244.44 403371.72 6588255.99 403387.73 6588137.02 403399.01 6588017.46 403396.12 6587896.32 403401.92 6587775.99 403412.52 6587656.06 403427.36 6587536.49 403427.62 6587415.36 403445.49 6587295.99 403326.49 6587273.51 403204.71 6587278.82 403085.81 6587255.42 402965.49 6587246.49</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402965.49 6587246.49 402845.61 6587233.45 402726.71 6587211.14 402604.93 6587218.25 402485.49 6587202.72 402480.08 6587323.23 402457.82 6587442.35 402464.98 6587563.77 402441.92 6587682.72</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:interior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealformål>5100</app:arealformål>
<app:arealbruksstatus>1</app:arealbruksstatus>
<app:områdenavn>LNFR1</app:områdenavn>
<app:avgrensning xlink:href="#id6"/>
<app:avgrensning xlink:href="#id7"/>
<app:avgrensning xlink:href="#id9"/>
<app:avgrensning xlink:href="#id11"/>
<app:avgrensning xlink:href="#id12"/>
<app:avgrensning xlink:href="#id14"/>
<app:avgrensning xlink:href="#id15"/>
<app:avgrensning xlink:href="#id17"/>
<app:avgrensning xlink:href="#id18"/>
<app:avgrensning xlink:href="#id1"/>
<app:avgrensning xlink:href="#id3"/>
<app:avgrensning xlink:href="#id5"/>
</app:KpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:KpArealformålOmråde gml:id="id22">
<app:identifikasjon><app:Identifikasjon><app:lokalId>be1737f6-feb9-5001-8915-a9577bd48436</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402891.72 6588206.49 402873.28 6588325.12 402880.71 6588446.22 402874.21 6588565.80 402880.05 6588686.49 402760.02 6588689.05 402640.06 6588659.94 402520.08 6588645.04 402400.05 6588642.72 402280.03 6588642.65 402160.08 6588616.66 402040.10 6588605.29 401920.05 6588612.18 401800.08 6588597.80 401680.05 6588605.13 401560.06 6588598.52 401440.05 6588600.09 401435.57 6588480.07 401442.08 6588360.08 401434.64 6588240.04 401451.72 6588120.09 401450.62 6588000.06 401461.89 6587880.07 401459.00 6587760.04 401481.92 6587640.09 401602.84 6587629.65 401720.90 6587656.66 401842.30 6587642.53 401961.92 6587652.18 402081.12 6587668.52 402201.45 6587671.48 402322.86 6587661.87 402441.92 6587682.72</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402441.92 6587682.72 402441.78 6587803.43 402415.87 6587922.01 402404.60 6588041.68 402411.72 6588162.72 402531.11 6588186.49 402652.21 6588172.59 402771.41 6588201.70 402891.72 6588206.49</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealformål>1110</app:arealformål>
<app:arealbruksstatus>2</app:arealbruksstatus>
<app:områdenavn>B1</app:områdenavn>
<app:avgrensning xlink:href="#id1"/>
<app:avgrensning xlink:href="#id2"/>
</app:KpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:KpArealformålOmråde gml:id="id23">
<app:identifikasjon><app:Identifikasjon><app:lokalId>db23defc-e4b5-510f-9c5b-978aba2a2f61</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402891.72 6588206.49 402771.41 6588201.70 402652.21 6588172.59 402531.11 6588186.49 402411.72 6588162.72 402404.60 6588041.68 402415.87 6587922.01 402441.78 6587803.43 402441.92 6587682.72</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402441.92 6587682.72 402464.98 6587563.77 402457.82 6587442.35 402480.08 6587323.23 402485.49 6587202.72 402604.93 6587218.25 402726.71 6587211.14 402845.61 6587233.45 402965.49 6587246.49</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402965.49 6587246.49 402941.88 6587365.30 402948.42 6587487.08 402926.78 6587605.98 402921.92 6587726.49 402910.04 6587846.20 402912.94 6587967.31 402901.66 6588086.88 402891.72 6588206.49</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealformål>1130</app:arealformål>
<app:arealbruksstatus>1</app:arealbruksstatus>
<app:områdenavn>S1</app:områdenavn>
<app:avgrensning xlink:href="#id2"/>
<app:avgrensning xlink:href="#id5"/>
<app:avgrensning xlink:href="#id4"/>
</app:KpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:KpArealformålOmråde gml:id="id24">
<app:identifikasjon><app:Identifikasjon><app:lokalId>ba6c68de-16ec-5df8-8d09-0c078c4649a8</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402965.49 6587246.49 403085.81 6587255.42 403204.71 6587278.82 403326.49 6587273.51 403445.49 6587295.99 403427.62 6587415.36 403427.36 6587536.49 403412.52 6587656.06 403401.92 6587775.99 403396.12 6587896.32 403399.01 6588017.46 403387.73 6588137.02 403371.72 6588255.99 403251.68 6588244.44 403131.20 6588242.95 403011.38 6588226.36 402891.72 6588206.49</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402891.72 6588206.49 402901.66 6588086.88 402912.94 6587967.31 402910.04 6587846.20 402921.92 6587726.49 402926.78 6587605.98 402948.42 6587487.08 402941.88 6587365.30 402965.49 6587246.49</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealformål>1160</app:arealformål>
<app:arealbruksstatus>1</app:arealbruksstatus>
<app:områdenavn>T1</app:områdenavn>
<app:avgrensning xlink:href="#id3"/>
<app:avgrensning xlink:href="#id4"/>
</app:KpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:KpArealformålOmråde gml:id="id25">
<app:identifikasjon><app:Identifikasjon><app:lokalId>fd6d9927-2917-5751-bbea-5016f091a81f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404320.05 6588818.78 404316.95 6588698.54 404330.26 6588579.19 404316.02 6588458.13 404331.72 6588338.78 404344.65 6588219.19 404333.93 6588098.13 404353.04 6587978.79 404361.92 6587858.78 404481.57 6587869.88 404602.44 6587864.29 404721.03 6587886.29 404841.92 6587877.90 404963.03 6587865.70 405081.62 6587883.88 405202.49 6587871.97 405321.92 6587876.85 405314.75 6587996.81 405295.64 6588117.07 405306.36 6588236.64 405291.72 6588356.85 405281.80 6588476.97 405296.04 6588596.55 405282.73 6588716.81 405280.05 6588836.85 405160.03 6588846.52 405040.06 6588836.44 404920.05 6588840.25 404800.05 6588837.90 404680.07 6588829.51 404560.02 6588843.10 404440.09 6588813.10 404320.05 6588818.78</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealformål>1120</app:arealformål>
<app:arealbruksstatus>2</app:arealbruksstatus>
<app:områdenavn>F1</app:områdenavn>
<app:avgrensning xlink:href="#id18"/>
</app:KpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:KpArealformålOmråde gml:id="id26">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8c1c0b3c-ddfc-5bd4-b8f2-aecda0166304</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402054.95 6586692.18 402044.06 6586812.25 402020.58 6586931.75 402012.40 6587051.94 402005.49 6587172.18 401886.11 6587160.99 401764.34 6587175.11 401645.44 6587161.71 401525.49 6587160.09 401540.47 6587040.10 401548.65 6586920.08 401572.14 6586800.13 401574.95 6586680.09</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>401574.95 6586680.09 401694.89 6586681.84 401813.75 6586695.25 401935.59 6586681.12 402054.95 6586692.18</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealformål>1300</app:arealformål>
<app:arealbruksstatus>1</app:arealbruksstatus>
<app:områdenavn>N1</app:områdenavn>
<app:avgrensning xlink:href="#id9"/>
<app:avgrensning xlink:href="#id10"/>
</app:KpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:KpArealformålOmråde gml:id="id27">
<app:identifikasjon><app:Identifikasjon><app:lokalId>17fa403d-bdfd-5aa6-8e57-c6f7f35cd33f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>405414.95 6586916.85 405401.83 6587036.87 405400.34 6587156.60 405383.76 6587276.71 405365.49 6587396.85 405245.46 6587399.28 405124.37 6587411.20 405004.79 6587406.61 404885.49 6587397.90 404899.01 6587277.93 404915.59 6587158.01 404917.08 6587037.80 404934.95 6586917.90</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404934.95 6586917.90 405053.71 6586931.62 405176.25 6586907.41 405294.41 6586924.29 405414.95 6586916.85</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealformål>1200</app:arealformål>
<app:arealbruksstatus>1</app:arealbruksstatus>
<app:områdenavn>R1</app:områdenavn>
<app:avgrensning xlink:href="#id15"/>
<app:avgrensning xlink:href="#id16"/>
</app:KpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:KpArealformålOmråde gml:id="id28">
<app:identifikasjon><app:Identifikasjon><app:lokalId>78df4863-7b8a-533d-ad50-da67f636a339</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403494.95 6586815.99 403376.38 6586789.69 403254.54 6586795.00 403135.68 6586771.61 403014.95 6586766.49 402893.58 6586767.91 402774.72 6586745.60 402655.86 6586723.91 402534.95 6586722.72</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402534.95 6586722.72 402534.42 6586601.70 402571.02 6586483.66 402564.80 6586362.24 402581.86 6586242.72 402700.75 6586265.05 402822.34 6586257.95 402941.36 6586280.26 403061.86 6586286.49 403181.23 6586305.71 403302.82 6586300.31 403421.84 6586323.80 403541.86 6586335.99 403518.19 6586454.68 403524.42 6586576.52 403516.61 6586696.95 403494.95 6586815.99</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealformål>6230</app:arealformål>
<app:arealbruksstatus>1</app:arealbruksstatus>
<app:områdenavn>H1</app:områdenavn>
<app:avgrensning xlink:href="#id12"/>
<app:avgrensning xlink:href="#id13"/>
</app:KpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:KpArealformålOmråde gml:id="id29">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8779b7d7-44ef-52ae-aeaf-2f164ec14c6b</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401574.95 6586680.09 401454.02 6586689.32 401335.86 6586673.00 401216.29 6586671.56 401094.95 6586688.51 400974.27 6586700.36 400855.40 6586695.73 400733.56 6586720.98 400614.95 6586716.02</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>400614.95 6586716.02 400614.71 6586596.95 400651.31 6586475.12 400645.09 6586356.44 400661.86 6586236.02 400662.72 6586116.72 400676.49 6585996.41 400702.98 6585875.09 400698.18 6585756.02 400818.83 6585736.60 400938.59 6585733.35 401057.52 6585744.78 401178.18 6585728.51 401298.38 6585721.22 401418.13 6585722.66 401538.78 6585710.18 401658.18 6585720.09 401777.92 6585725.53 401897.67 6585732.14 402018.33 6585724.81 402138.18 6585732.18 402258.79 6585728.12 402378.54 6585739.48 402497.47 6585765.47 402618.18 6585762.72 402737.75 6585779.82 402857.50 6585794.72 402978.16 6585795.03 403098.18 6585806.49 403217.38 6585832.02 403338.85 6585819.82 403457.79 6585850.11 403578.18 6585855.99 403698.34 6585865.61 403817.68 6585888.59 403938.75 6585882.32 404058.18 6585902.75 404178.36 6585910.15 404297.70 6585930.65 404418.76 6585921.46 404538.18 6585938.78 404658.02 6585948.11 404778.27 6585949.32 404897.61 6585964.53 405018.18 6585957.90 405138.22 6585959.04 405258.47 6585955.23 405377.81 6585965.31 405498.18 6585956.85 405618.02 6585956.11 405738.27 6585947.21 405857.61 6585952.33 405978.18 6585935.81 406098.66 6585919.70 406218.91 6585906.51 406338.26 6585907.68 406458.18 6585898.37 406464.69 6586017.07 406438.21 6586138.69 406424.43 6586259.08 406421.86 6586378.37 406415.29 6586497.96 406385.92 6586619.58 406398.51 6586737.34 406374.95 6586858.37</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>406374.95 6586858.37 406256.10 6586857.84 406134.96 6586878.68 406015.40 6586883.46 405894.95 6586895.81 405774.20 6586910.07 405656.04 6586898.15 405533.50 6586927.45 405414.95 6586916.85</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>405414.95 6586916.85 405294.41 6586924.29 405176.25 6586907.41 405053.71 6586931.62 404934.95 6586917.90</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>404934.95 6586917.90 404815.56 6586909.07 404694.42 6586915.86 404574.86 6586906.25 404454.95 6586898.78 404334.10 6586899.42 404215.24 6586879.81 404096.37 6586859.31 403974.95 6586862.75 403854.98 6586851.55 403736.11 6586829.01 403614.27 6586834.84 403494.95 6586815.99</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>403494.95 6586815.99 403516.61 6586696.95 403524.42 6586576.52 403518.19 6586454.68 403541.86 6586335.99 403421.84 6586323.80 403302.82 6586300.31 403181.23 6586305.71 403061.86 6586286.49 402941.36 6586280.26 402822.34 6586257.95 402700.75 6586265.05 402581.86 6586242.72 402564.80 6586362.24 402571.02 6586483.66 402534.42 6586601.70 402534.95 6586722.72</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402534.95 6586722.72 402415.99 6586703.54 402294.15 6586713.15 402175.29 6586694.98 402054.95 6586692.18</gml:posList></gml:LineStringSegment><gml:LineStringSegment><gml:posList>402054.95 6586692.18 401935.59 6586681.12 401813.75 6586695.25 401694.89 6586681.84 401574.95 6586680.09</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:arealformål>6001</app:arealformål>
<app:arealbruksstatus>1</app:arealbruksstatus>
<app:områdenavn>V1</app:områdenavn>
<app:avgrensning xlink:href="#id7"/>
<app:avgrensning xlink:href="#id8"/>
<app:avgrensning xlink:href="#id17"/>
<app:avgrensning xlink:href="#id16"/>
<app:avgrensning xlink:href="#id14"/>
<app:avgrensning xlink:href="#id13"/>
<app:avgrensning xlink:href="#id11"/>
<app:avgrensning xlink:href="#id10"/>
</app:KpArealformålOmråde>
</gml:featureMember>
<gml:featureMember>
<app:KpFareGrense gml:id="id30">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e67206e3-875b-5b5d-86b4-c9b239744b53</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403844.11 6589118.75 404564.11 6589166.74 405001.66 6588407.97 404624.41 6588256.57 403844.11 6589118.75</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpFareGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpFareSone gml:id="id31">
<app:identifikasjon><app:Identifikasjon><app:lokalId>de581b2e-565f-54a0-94ad-7d28195ad2d3</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>403844.11 6589118.75 404624.41 6588256.57 405001.66 6588407.97 404564.11 6589166.74 403844.11 6589118.75</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:fare>310</app:fare>
<app:hensynSonenavn>H310_1</app:hensynSonenavn>
<app:avgrensning xlink:href="#id30"/>
</app:KpFareSone>
</gml:featureMember>
<gml:featureMember>
<app:KpStøyGrense gml:id="id32">
<app:identifikasjon><app:Identifikasjon><app:lokalId>4c46d648-88c0-5b34-890a-4b845b96748a</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>400673.78 6587569.98 402257.78 6587572.56 402288.73 6587236.56 400704.73 6587233.98 400673.78 6587569.98</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpStøyGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpStøySone gml:id="id33">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1ebfe1f3-eafe-5dda-870b-2f404eec8721</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>400673.78 6587569.98 400704.73 6587233.98 402288.73 6587236.56 402257.78 6587572.56 400673.78 6587569.98</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:støy>210</app:støy>
<app:hensynSonenavn>H210_1</app:hensynSonenavn>
<app:avgrensning xlink:href="#id32"/>
</app:KpStøySone>
</gml:featureMember>
<gml:featureMember>
<app:KpBåndleggingGrense gml:id="id34">
<app:identifikasjon><app:Identifikasjon><app:lokalId>2205257c-67ce-5674-950f-54df75842d7c</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401584.76 6588505.59 402208.76 6588532.56 402215.79 6588244.56 401591.79 6588217.59 401584.76 6588505.59</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpBåndleggingGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpBåndleggingSone gml:id="id35">
<app:identifikasjon><app:Identifikasjon><app:lokalId>624c441a-8cb6-57b9-a595-a6e7abfc4bcb</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>401584.76 6588505.59 401591.79 6588217.59 402215.79 6588244.56 402208.76 6588532.56 401584.76 6588505.59</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:båndlegging>710</app:båndlegging>
<app:hensynSonenavn>H710_1</app:hensynSonenavn>
<app:båndlagtFremTil>2099-01-01</app:båndlagtFremTil>
<app:avgrensning xlink:href="#id34"/>
</app:KpBåndleggingSone>
</gml:featureMember>
<gml:featureMember>
<app:KpBestemmelseGrense gml:id="id36">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e43e3345-26ec-5ac5-a0cc-afd4decf78c3</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:kvalitet><app:Posisjonskvalitet><app:målemetode>82</app:målemetode><app:nøyaktighet>10</app:nøyaktighet></app:Posisjonskvalitet></app:kvalitet>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402693.68 6586590.77 403365.68 6586657.04 403384.56 6586465.04 402712.56 6586398.77 402693.68 6586590.77</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
</app:KpBestemmelseGrense>
</gml:featureMember>
<gml:featureMember>
<app:KpBestemmelseOmråde gml:id="id37">
<app:identifikasjon><app:Identifikasjon><app:lokalId>9d45fd1a-e1c1-5bf0-9fbd-bf60d65c83da</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:område><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>402693.68 6586590.77 402712.56 6586398.77 403384.56 6586465.04 403365.68 6586657.04 402693.68 6586590.77</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></app:område>
<app:bestemmelseOmrådeNavn>#1</app:bestemmelseOmrådeNavn>
<app:avgrensning xlink:href="#id36"/>
</app:KpBestemmelseOmråde>
</gml:featureMember>
<gml:featureMember>
<app:KpSamferdselLinje gml:id="id38">
<app:identifikasjon><app:Identifikasjon><app:lokalId>5b8f22be-5b33-542d-a6ca-6b5431dd1743</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:grense><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>400642.90 6587381.17 402471.43 6587346.72 406193.78 6587730.89</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:grense>
<app:samferdselslinje>1122</app:samferdselslinje>
<app:arealbruksstatus>1</app:arealbruksstatus>
</app:KpSamferdselLinje>
</gml:featureMember>
<gml:featureMember>
<app:KpInfrastrukturLinje gml:id="id39">
<app:identifikasjon><app:Identifikasjon><app:lokalId>2567d0a9-095e-5d19-8a4f-6d2c61bca1d1</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:senterlinje><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>400674.92 6588910.96 406066.99 6587074.49</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:senterlinje>
<app:infrastruktur>1167</app:infrastruktur>
<app:arealbruksstatus>1</app:arealbruksstatus>
</app:KpInfrastrukturLinje>
</gml:featureMember>
<gml:featureMember>
<app:KpJuridiskLinje gml:id="id40">
<app:identifikasjon><app:Identifikasjon><app:lokalId>89572715-9b48-5a72-a8e3-a7b023031b46</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:senterlinje><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>400748.99 6586801.98 406220.99 6586966.98</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></app:senterlinje>
<app:juridisklinje>1111</app:juridisklinje>
</app:KpJuridiskLinje>
</gml:featureMember>
<gml:featureMember>
<app:KpSamferdselPunkt gml:id="id41">
<app:identifikasjon><app:Identifikasjon><app:lokalId>1447606f-f359-5968-a14f-277c0bdcd4d7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:posisjon><gml:Point><gml:pos>402664.77 6587943.38</gml:pos></gml:Point></app:posisjon>
<app:samferdselspunkt>1159</app:samferdselspunkt>
<app:arealbruksstatus>1</app:arealbruksstatus>
</app:KpSamferdselPunkt>
</gml:featureMember>
<gml:featureMember>
<app:KpPåskrift gml:id="id42">
<app:identifikasjon><app:Identifikasjon><app:lokalId>d3981c78-2101-5e23-978f-b79f8ab74820</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:objektposisjon><gml:Point><gml:pos>403624.77 6588040.24</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403622.77 6588039.24</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>LNFR1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:KpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:KpPåskrift gml:id="id43">
<app:identifikasjon><app:Identifikasjon><app:lokalId>034ad217-cd2a-52bc-bbea-0d09d09623c7</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:objektposisjon><gml:Point><gml:pos>402163.37 6588385.40</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>402161.37 6588384.40</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>B1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:KpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:KpPåskrift gml:id="id44">
<app:identifikasjon><app:Identifikasjon><app:lokalId>dc89272e-cddf-52f3-9b59-77eb623e1b72</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:objektposisjon><gml:Point><gml:pos>402664.77 6587943.38</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>402662.77 6587942.38</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>S1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:KpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:KpPåskrift gml:id="id45">
<app:identifikasjon><app:Identifikasjon><app:lokalId>fe4456f0-77fd-5af0-9403-5f9efa3c667f</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:objektposisjon><gml:Point><gml:pos>403144.77 6587991.04</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403142.77 6587990.04</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>T1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:KpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:KpPåskrift gml:id="id46">
<app:identifikasjon><app:Identifikasjon><app:lokalId>922e5d46-2c3f-533c-bce9-83235330cf82</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:objektposisjon><gml:Point><gml:pos>404563.37 6588590.74</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>404561.37 6588589.74</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>F1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:KpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:KpPåskrift gml:id="id47">
<app:identifikasjon><app:Identifikasjon><app:lokalId>2c0b2194-99e0-517e-a744-943ed4fa2fde</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:objektposisjon><gml:Point><gml:pos>401790.00 6586923.62</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>401788.00 6586922.62</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>N1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:KpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:KpPåskrift gml:id="id48">
<app:identifikasjon><app:Identifikasjon><app:lokalId>01aee4c2-8576-52df-817f-e01c9f8b1ac2</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:objektposisjon><gml:Point><gml:pos>405150.00 6587159.97</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>405148.00 6587158.97</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>R1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:KpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:KpPåskrift gml:id="id49">
<app:identifikasjon><app:Identifikasjon><app:lokalId>55c1b62c-3c2a-53f1-85ec-f847d02af2e3</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:objektposisjon><gml:Point><gml:pos>402799.25 6586503.38</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>402797.25 6586502.38</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>H1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:KpPåskrift>
</gml:featureMember>
<gml:featureMember>
<app:KpPåskrift gml:id="id50">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8d8a47a4-d744-598b-af6a-659a10a398b9</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:førsteDigitaliseringsdato>2024-02-15T00:00:00</app:førsteDigitaliseringsdato>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:arealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planidentifikasjon>202434</app:planidentifikasjon></app:NasjonalArealplanId></app:arealplanId>
<app:objektposisjon><gml:Point><gml:pos>403801.79 6586120.24</gml:pos></gml:Point></app:objektposisjon>
<app:tekstplassering><gml:Point><gml:pos>403799.79 6586119.24</gml:pos></gml:Point></app:tekstplassering>
<app:generellTekststreng>V1</app:generellTekststreng>
<app:påskriftType>2</app:påskriftType>
</app:KpPåskrift>
</gml:featureMember>
</gml:FeatureCollection>
