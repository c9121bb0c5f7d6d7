"""Pictures, video and music."""

from __future__ import annotations

from recognizers.rule import PatternRule, Rule
from recognizers.tokens.vendors import UUID, by_name, by_shape

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="cloudinary.url",
        type="cloudinary_secret",
        pattern=r"cloudinary://[0-9]{10,20}:(?P<v>[A-Za-z0-9_\-]{20,})@",
        gate=r"cloudinary://[0-9]{10}",
        source="Cloudinary documentation, CLOUDINARY_URL",
        examples=("cloudinary://{digit:15}:[[{base64url:27}]]@acme",),
        counter_examples=("cloudinary://{digit:15}:***@acme",),
        score=0.95,
    ),
    by_name("cloudinary.api_secret", "{base64url:27}", source="Cloudinary documentation, API secret"),
    by_name(
        "mux.token_secret",
        "{base64:75}",
        names=("mux",),
        keys=("mux token secret", "mux signing key private"),
        source="Mux documentation, access tokens",
    ),
    by_name("vimeo.access_token", "{hex:32}", names=("vimeo",), source="Vimeo developer documentation, access tokens"),
    by_name(
        "wistia.api_password",
        "{hex:64}",
        keys=("wistia api password", "wistia api token", "wistia api key"),
        source="Wistia documentation, API tokens",
    ),
    by_name(
        "jwplayer.api_secret",
        "{base64url:60}",
        names=("jwplayer", "jw player"),
        source="JW Player documentation, API secrets",
    ),
    by_name("brightcove.client_secret", "{base64url:86}", source="Brightcove documentation, API credentials"),
    by_name("dailymotion.api_secret", "{hex:40}", source="Dailymotion developer documentation"),
    by_shape("imagekit.private_key", "private_{base64:27}=", source="ImageKit documentation, private API keys"),
    by_name("uploadcare.secret_key", "{hex:20}", source="Uploadcare documentation, secret API keys"),
    by_name(
        "filestack.app_secret",
        "{base32:26}",
        names=("filestack",),
        keys=("filestack app secret",),
        source="Filestack documentation, application secret",
    ),
    by_name(
        "transloadit.auth_secret",
        "{hex:40}",
        keys=("transloadit auth secret", "transloadit secret"),
        source="Transloadit documentation, Auth Secret",
    ),
    by_name("unsplash.access_key", "{base64url:43}", source="Unsplash developer documentation, access and secret keys"),
    by_name("pexels.api_key", "{alnum:56}", source="Pexels API documentation"),
    by_name("pixabay.api_key", "{digit:8}-{hex:25}", source="Pixabay API documentation, key"),
    by_name("shutterstock.api_token", "v2/{base64:80}", source="Shutterstock API documentation, tokens"),
    by_name(
        "removebg.api_key", "{alnum:24}", names=("removebg", "remove bg"), source="remove.bg API documentation, X-Api-Key"
    ),
    by_name(
        "tmdb.api_key",
        "{hex:32}",
        "eyJ{base64url:60}",
        names=("tmdb", "themoviedb"),
        source="TMDB developer documentation, API keys",
    ),
    by_name("omdb.api_key", "{hex:8}", source="OMDb API documentation, apikey"),
    by_name(
        "spotify.client_secret", "{hex:32}", names=("spotify",), source="Spotify developer documentation, client secret"
    ),
    by_name(
        "spotify.access_token",
        "BQ{base64url:80}",
        "AQ{base64url:80}",
        keys=("spotify access token", "spotify refresh token", "spotify token"),
        source="Spotify developer documentation, access and refresh tokens",
    ),
    by_name("soundcloud.client_secret", "{alnum:32}", source="SoundCloud developer documentation"),
    by_name(
        "lastfm.shared_secret",
        "{hex:32}",
        names=("lastfm", "last fm"),
        keys=("lastfm shared secret", "last fm shared secret"),
        source="Last.fm API documentation, shared secret",
    ),
    by_name(
        "genius.access_token",
        "{base64url:64}",
        keys=("genius access token", "genius api key", "genius client access token"),
        source="Genius API documentation",
    ),
    by_name("musixmatch.api_key", "{hex:32}", source="Musixmatch developer documentation, apikey"),
    by_name("plex.token", "{base64url:20}", names=("plex", "x plex"), source="Plex documentation, X-Plex-Token"),
    by_name(
        "jellyfin.api_key",
        "{hex:32}",
        names=("jellyfin", "emby", "x emby", "x mediabrowser"),
        source="Jellyfin documentation, X-Emby-Token",
    ),
    by_name(
        "servarr.api_key", "{hex:32}", names=("sonarr", "radarr", "lidarr", "prowlarr"), source="Servarr wiki, API keys"
    ),
    by_name("loom.api_key", UUID, keys=("loom api key", "loom sdk key"), source="Loom documentation, SDK keys"),
    by_name("synthesia.api_key", "{hex:32}", source="Synthesia documentation, API keys"),
)
