"""Maps, places, addresses and weather."""

from __future__ import annotations

from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.shapes import HEX, run
from recognizers.tokens.vendors import START, UUID, by_name, by_shape

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="mapbox.token",
        type="mapbox_token",
        pattern=rf"{START}[spt]k\.eyJ1[A-Za-z0-9_\-]{{30,}}={{0,2}}\.[A-Za-z0-9_\-]{{20,}}",
        gate=r"[spt]k\.eyJ1[A-Za-z0-9_\-]{30,}={0,2}\.[A-Za-z0-9_\-]{20}",
        source="Mapbox documentation, access tokens: public, secret and temporary",
        examples=("[[sk.eyJ1{alnum:60}.{base64url:22}]]", "[[pk.eyJ1{alnum:60}.{base64url:22}]]"),
        counter_examples=("pk.eyJ1", "disk.eyJ1{alnum:60}.{alnum:22}"),
        score=0.95,
    ),
    by_name(
        "here.api_key",
        "{base64url:43}",
        names=("here maps",),
        keys=("here api key", "here app code", "here access key secret"),
        source="HERE documentation, API keys",
    ),
    by_name("tomtom.api_key", "{alnum:32}", source="TomTom developer documentation, API keys"),
    by_name("bing_maps.key", "A{base64url:63}", names=("bing maps",), source="Bing Maps documentation, keys"),
    PatternRule(
        id="arcgis.api_key",
        type="arcgis_key",
        pattern=r"AAPT?K[A-Za-z0-9_\-]{60,}",
        gate=r"AAPT?K[A-Za-z0-9_\-]{60}",
        source="Esri documentation, ArcGIS API keys",
        examples=("[[AAPK{base64url:100}]]", "[[AAPTK{base64url:100}]]"),
        counter_examples=("AAPK{alnum:10}",),
    ),
    by_shape(
        "locationiq.access_token",
        "pk.{hex:32}",
        source="LocationIQ documentation, access tokens",
        counter_examples=("apk.{hex:32}", "pk.{hex:8}"),
    ),
    by_shape("radar.secret_key", "prj_live_sk_{hex:40}", "prj_test_sk_{hex:40}", source="Radar documentation, API keys"),
    by_name("opencage.api_key", "{hex:32}", source="OpenCage Geocoding API documentation"),
    by_name("geocodio.api_key", "{hex:39}", source="Geocodio documentation, API keys"),
    by_name("positionstack.access_key", "{hex:32}", source="positionstack documentation, access_key"),
    by_name("maptiler.api_key", "{alnum:20}", source="MapTiler documentation, API keys"),
    by_name(
        "stadia.api_key", UUID, keys=("stadia api key", "stadia maps api key"), source="Stadia Maps documentation, API keys"
    ),
    by_name("graphhopper.api_key", UUID, source="GraphHopper documentation, API keys"),
    by_name(
        "openrouteservice.api_key",
        "5b3ce3597851110001cf6248{hex:32}",
        "eyJ{base64url:60}",
        names=("openrouteservice", "ors"),
        source="openrouteservice documentation, API keys",
    ),
    by_name(
        "foursquare.api_key", "fsq3{base64:43}=", "{base64url:40}", source="Foursquare Places API documentation, API keys"
    ),
    by_name(
        "smarty.auth_token",
        "{alnum:20}",
        names=("smarty", "smartystreets"),
        source="Smarty documentation, auth-id and auth-token",
    ),
    by_name(
        "loqate.api_key",
        "{upnum:4}-{upnum:4}-{upnum:4}-{upnum:4}",
        keys=("loqate api key", "loqate key"),
        source="Loqate documentation, API keys",
    ),
    by_name(
        "openweather.api_key",
        "{hex:32}",
        names=("openweather", "openweathermap", "owm"),
        source="OpenWeather documentation, appid",
    ),
    KeyRule(
        id="openweather.appid",
        type="openweather_key",
        keys=("=appid",),
        value=run(HEX, 32),
        source="OpenWeather documentation, appid",
        examples=("GET /data/2.5/weather?q=London&appid=[[{hex:32}]] HTTP/1.1",),
        counter_examples=("appId={hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}", "appid=com.example.app"),
        score=0.8,
    ),
    by_name("weatherapi.api_key", "{hex:31}", names=("weatherapi",), source="WeatherAPI.com documentation, key"),
    by_name(
        "visualcrossing.api_key",
        "{upnum:25}",
        names=("visualcrossing", "visual crossing"),
        source="Visual Crossing documentation, key",
    ),
    by_name("accuweather.api_key", "{alnum:32}", source="AccuWeather API documentation, apikey"),
    by_name(
        "tomorrow_io.api_key", "{alnum:32}", names=("tomorrow io", "climacell"), source="Tomorrow.io documentation, apikey"
    ),
    by_name("meteomatics.password", keys=("meteomatics password",), source="Meteomatics API documentation, authentication"),
)
