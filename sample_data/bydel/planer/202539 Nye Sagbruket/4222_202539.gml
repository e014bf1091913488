<?xml version="1.0" encoding="UTF-8"?>
<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="http://skjema.geonorge.no/SOSI/produktspesifikasjon/ReguleringsplanIgangsatt/5.0" xmlns:xlink="http://www.w3.org/1999/xlink" gml:id="plan">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/25832" srsDimension="2"><gml:lowerCorner>404329.02 6586132.20</gml:lowerCorner><gml:upperCorner>404329.02 6586132.20</gml:upperCorner></gml:Envelope></gml:boundedBy>
<gml:featureMember>
<app:Arealplan gml:id="id9000">
<app:identifikasjon><app:Identifikasjon><app:lokalId>b67f844b-08d6-5767-b32f-c9ab004f8ff6</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202539</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:plantype>35</app:plantype>
<app:plannavn>Nye Sagbruket</app:plannavn>
<app:lovreferanse>6</app:lovreferanse>
<app:planområde xlink:href="#id9"/>
</app:Arealplan>
</gml:featureMember>
<gml:featureMember>
<app:Planområde gml:id="id9">
<app:identifikasjon><app:Identifikasjon><app:lokalId>e256b794-4702-51a6-a902-02c76c419406</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:område><gml:MultiSurface><gml:surfaceMember><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404387.42 6586171.48 404374.45 6586171.31 404361.33 6586171.86 404348.32 6586171.72 404335.30 6586171.42 404322.29 6586170.96 404309.34 6586169.94 404296.40 6586168.71 404283.46 6586167.36 404270.54 6586165.70 404257.64 6586163.79 404260.27 6586150.98 404262.12 6586138.04 404264.61 6586125.21 404266.50 6586112.29 404268.39 6586099.38 404270.34 6586086.49 404271.64 6586073.53 404273.29 6586060.63 404286.24 6586062.00 404299.11 6586064.20 404312.07 6586065.33 404324.99 6586066.78 404323.85 6586079.74 404322.03 6586092.64 404319.91 6586105.52 404318.20 6586118.44 404331.18 6586119.24 404344.16 6586119.92 404357.21 6586120.00 404370.19 6586120.35</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404370.19 6586120.35 404383.60 6586117.92 404396.28 6586119.97</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404396.28 6586119.97 404394.56 6586132.84 404391.90 6586145.73</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404391.90 6586145.73 404387.30 6586158.66 404387.42 6586171.48</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></gml:surfaceMember></gml:MultiSurface></app:område>
</app:Planområde>
</gml:featureMember>
</gml:FeatureCollection>
