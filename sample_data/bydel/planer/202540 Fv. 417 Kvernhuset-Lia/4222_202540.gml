<?xml version="1.0" encoding="UTF-8"?>
<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:app="http://skjema.geonorge.no/SOSI/produktspesifikasjon/ReguleringsplanIgangsatt/5.0" xmlns:xlink="http://www.w3.org/1999/xlink" gml:id="plan">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/25832" srsDimension="2"><gml:lowerCorner>404786.11 6586126.98</gml:lowerCorner><gml:upperCorner>404786.11 6586126.98</gml:upperCorner></gml:Envelope></gml:boundedBy>
<gml:featureMember>
<app:Arealplan gml:id="id9000">
<app:identifikasjon><app:Identifikasjon><app:lokalId>250b5aac-68e6-581e-8f7a-2af9d609d74e</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:nasjonalArealplanId><app:NasjonalArealplanId><app:kommunenummer>4222</app:kommunenummer><app:planid>202540</app:planid></app:NasjonalArealplanId></app:nasjonalArealplanId>
<app:plantype>35</app:plantype>
<app:plannavn>Fv. 417 Kvernhuset-Lia</app:plannavn>
<app:lovreferanse>6</app:lovreferanse>
<app:planområde xlink:href="#id9"/>
</app:Arealplan>
</gml:featureMember>
<gml:featureMember>
<app:Planområde gml:id="id9">
<app:identifikasjon><app:Identifikasjon><app:lokalId>8700f0ac-8855-5477-9338-c9bec3650cca</app:lokalId><app:navnerom>http://data.geonorge.no/4222/so</app:navnerom></app:Identifikasjon></app:identifikasjon>
<app:oppdateringsdato>2024-11-01T00:00:00</app:oppdateringsdato>
<app:område><gml:MultiSurface><gml:surfaceMember><gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>404842.06 6586182.76 404829.58 6586178.81 404817.02 6586175.32 404804.54 6586171.30 404791.87 6586168.47 404779.18 6586165.70 404766.54 6586162.52 404753.75 6586160.26 404741.00 6586157.65 404728.08 6586156.08 404715.25 6586153.84 404716.95 6586140.95 404719.57 6586128.19 404721.77 6586115.40 404724.97 6586102.76 404727.60 6586090.06 404731.39 6586077.52 404735.35 6586065.02 404738.58 6586052.43 404751.42 6586054.40 404764.32 6586056.24 404777.06 6586058.75 404789.86 6586061.11 404786.10 6586073.62 404782.68 6586086.20 404778.97 6586098.72 404776.26 6586111.44 404788.85 6586114.71 404801.59 6586117.39 404814.22 6586120.57 404826.74 6586124.24</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404826.74 6586124.24 404839.81 6586125.63 404851.78 6586131.67</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>404851.78 6586131.67 404848.69 6586144.29 404846.38 6586157.11</gml:posList></gml:LineStringSegment><gml:Arc><gml:posList>404846.38 6586157.11 404841.84 6586169.23 404842.06 6586182.76</gml:posList></gml:Arc></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></gml:surfaceMember></gml:MultiSurface></app:område>
</app:Planområde>
</gml:featureMember>
</gml:FeatureCollection>
