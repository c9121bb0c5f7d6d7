"""Wallets' keys, nodes of chains, and exchanges."""

from __future__ import annotations

import hashlib
import re

from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.tokens.vendors import START, UUID, by_name, by_shape

_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_CHECKSUM_BYTES = 4
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
"""BIP-173: the alphabet of bech32, here also the text of examples, which hold each letter once."""


def base58check(text: str) -> bool:
    """Bitcoin wiki, Base58Check encoding: the last four bytes are the double SHA-256 of those before."""
    number = 0
    for character in text:
        digit = _BASE58.find(character)
        if digit < 0:
            return False
        number = number * len(_BASE58) + digit
    zeros = len(text) - len(text.lstrip("1"))
    data = bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")
    body, checksum = data[:-_CHECKSUM_BYTES], data[-_CHECKSUM_BYTES:]
    return hashlib.sha256(hashlib.sha256(body).digest()).digest()[:_CHECKSUM_BYTES] == checksum


_TWELVE_WORDS = " ".join(("{lower:5}", "{lower:3}", "{lower:8}") * 4)
_PHRASE_WORDS = frozenset({12, 15, 18, 21, 24})


def phrase(text: str) -> bool:
    """BIP-39: 12 to 24 words of three to eight letters, a multiple of three."""
    return len(re.findall(r"[a-z]{3,8}", text)) in _PHRASE_WORDS


RULES: tuple[Rule, ...] = (
    by_name(
        "ethereum.private_key",
        *("0x{hex:64}", "{hex:64}"),
        keys=(
            *("eth private key", "ethereum private key", "wallet private key", "deployer private key", "evm private key"),
            *("signer private key", "account private key", "metamask private key", "relayer private key", "deployer key"),
        ),
        source="Ethereum Yellow Paper, appendix F: private keys of 32 bytes",
    ),
    PatternRule(
        id="bitcoin.extended_key",
        type="bitcoin_key",
        pattern=rf"{START}[xyztuvYZUV]prv[1-9A-HJ-NP-Za-km-z]{{100,}}",
        gate=r"[xyztuvYZUV]prv[1-9A-HJ-NP-Za-km-z]{100}",
        proof=base58check,
        source="BIP-32, serialisation format; SLIP-132",
        examples=("[[xprv9s21ZrQH143K{base58:96}]]", "[[zprv{base58:107}]]"),
        counter_examples=("xpub6{base58:107}", "xprv{base58:10}"),
        score=0.95,
    ),
    KeyRule(
        id="bitcoin.private_key",
        type="bitcoin_key",
        keys=("wif", "btc private key", "bitcoin private key", "bitcoin key", "private key wif", "=privkey"),
        value=r"[5KLc9][1-9A-HJ-NP-Za-km-z]{50,51}(?![1-9A-HJ-NP-Za-km-z])",
        proof=base58check,
        source="Bitcoin wiki, wallet import format",
        examples=("BTC_PRIVATE_KEY=[[K{base58:51}]]", "wif: [[5{base58:50}]]"),
        counter_examples=("wif: invalid", "bitcoin key: 1{base58:32}"),
    ),
    KeyRule(
        id="wallet.seed_phrase",
        type="seed_phrase",
        keys=(
            "mnemonic",
            "seed phrase",
            "recovery phrase",
            "mnemonic phrase",
            "seed words",
            "secret recovery phrase",
            "backup phrase",
        ),
        value=r"[a-z]{3,8}(?:[ ,_\-][a-z]{3,8}){23}|[a-z]{3,8}(?:[ ,_\-][a-z]{3,8}){11,20}",
        check=phrase,
        source="BIP-39, mnemonic code",
        examples=(
            f"mnemonic: [[{_TWELVE_WORDS}]]",
            f'MNEMONIC="[[{_TWELVE_WORDS}]]"',
        ),
        counter_examples=("mnemonic: mov eax, ebx", "seed phrase is missing", "mnemonic=***"),
        score=0.9,
    ),
    by_name(
        "solana.secret_key",
        "{base58:87}",
        keys=(
            "solana private key",
            "solana secret key",
            "sol private key",
            "phantom private key",
            "solana wallet key",
            "wallet private key",
        ),
        source="Solana documentation, keypairs: 64 bytes in base 58",
    ),
    by_name(
        "stellar.secret_seed",
        "S{base32:55}",
        keys=("stellar secret", "stellar secret key", "stellar seed", "stellar secret seed"),
        source="Stellar SEP-23, secret seeds",
    ),
    by_name(
        "ripple.secret",
        "s{base58:28}",
        keys=("xrp secret", "ripple secret", "xrpl seed", "xrpl secret"),
        source="XRP Ledger documentation, seeds in base 58",
    ),
    PatternRule(
        id="nostr.secret_key",
        type="nostr_key",
        pattern=r"nsec1[02-9ac-hj-np-z]{58}",
        source="NIP-19, bech32-encoded entities",
        examples=(f"[[nsec1{_BECH32}{_BECH32[:26]}]]",),
        counter_examples=("npub1qqqsyqcyq5rqwzqf", "nsec1b"),
        score=0.95,
    ),
    PatternRule(
        id="cardano.signing_key",
        type="cardano_key",
        pattern=r"(?:ed25519e?_sk|(?:root|acct|addr|stake|pool|cc_cold|cc_hot|drep)_x?s[kv]k?)1[02-9ac-hj-np-z]{58,}",
        gate=r"_x?s[kv]k?1[02-9ac-hj-np-z]{58}",
        source="CIP-5, common bech32 prefixes",
        examples=(f"[[ed25519_sk1{_BECH32}{_BECH32[:26]}]]", f"[[root_xsk1{_BECH32 * 6}]]"),
        counter_examples=("addr1qqqsyqcyq5", f"ed25519_pk1{_BECH32}{_BECH32[:26]}"),
        score=0.95,
    ),
    by_shape(
        "tezos.secret_key",
        "edsk{base58:50}",
        source="Tezos documentation, secret keys",
        counter_examples=("edsk{base58:8}",),
    ),
    by_shape("lightning.macaroon", "0201036c6e64{hex:120}", source="lnd documentation, macaroons in hex"),
    PatternRule(
        id="infura.url",
        type="infura_key",
        pattern=r"\.infura\.io/(?:ws/)?v3/(?P<v>[0-9a-f]{32})",
        source="Infura documentation, endpoints",
        examples=("https://mainnet.infura.io/v3/[[{hex:32}]]", "wss://mainnet.infura.io/ws/v3/[[{hex:32}]]"),
        counter_examples=("https://mainnet.infura.io/v3/",),
        score=0.95,
    ),
    by_name(
        "infura.project_secret",
        "{hex:32}",
        names=("infura", "infura project"),
        source="Infura documentation, API key and secret",
    ),
    PatternRule(
        id="alchemy.url",
        type="alchemy_key",
        pattern=r"\.(?:g\.)?alchemy(?:api\.io|\.com)/(?:v2|nft/v[23]|starknet/version/rpc/v0_[0-9])/(?P<v>[A-Za-z0-9_\-]{20,})",
        gate=r"\.(?:g\.)?alchemy(?:api\.io|\.com)/",
        source="Alchemy documentation, endpoints",
        examples=(
            "https://eth-mainnet.g.alchemy.com/v2/[[{base64url:32}]]",
            "wss://eth-mainnet.alchemyapi.io/v2/[[{alnum:32}]]",
        ),
        counter_examples=("https://eth-mainnet.g.alchemy.com/v2/",),
        score=0.95,
    ),
    by_name(
        "alchemy.api_key", "{base64url:32}", "alcht_{alnum:30}", names=("alchemy",), source="Alchemy documentation, API keys"
    ),
    PatternRule(
        id="quicknode.url",
        type="quicknode_key",
        pattern=r"\.quiknode\.pro/(?P<v>[0-9a-f]{40})",
        source="QuickNode documentation, endpoint security: authentication tokens",
        examples=("https://wild-lake.eth-mainnet.quiknode.pro/[[{hex:40}]]/",),
        counter_examples=("https://wild-lake.eth-mainnet.quiknode.pro/",),
        score=0.95,
    ),
    by_name("quicknode.api_key", "QN_{hex:32}", names=("quicknode",), source="QuickNode documentation, console API keys"),
    by_name(
        "etherscan.api_key",
        "{upnum:34}",
        names=("etherscan", "bscscan", "polygonscan", "arbiscan", "basescan", "snowtrace"),
        source="Etherscan documentation, API keys",
    ),
    by_name("moralis.api_key", "eyJ{base64url:60}", "{alnum:64}", source="Moralis documentation, X-API-Key"),
    by_shape(
        "blockfrost.project_id",
        *(f"{network}{{alnum:32}}" for network in ("mainnet", "preprod", "preview")),
        source="Blockfrost documentation, project_id",
        counter_examples=("mainnet-beta",),
        score=0.85,
    ),
    by_shape(
        "covalent.api_key",
        "cqt_{alnum:26}",
        "ckey_{hex:27}",
        source="Covalent (GoldRush) documentation, API keys",
        counter_examples=("ticket_ckey_",),
    ),
    by_shape(
        "coingecko.api_key",
        "CG-{alnum:24}",
        source="CoinGecko API documentation, x-cg-pro-api-key",
        counter_examples=("ICG-{alnum:24}", "CG-{digit:5}"),
    ),
    by_name(
        "coinmarketcap.api_key",
        UUID,
        names=("coinmarketcap", "cmc", "cmc pro"),
        keys=("x cmc pro api key",),
        source="CoinMarketCap documentation, X-CMC_PRO_API_KEY",
    ),
    by_name("tatum.api_key", "t-{hex:24}-{hex:24}", source="Tatum documentation, x-api-key"),
    by_name("ankr.api_key", "{hex:64}", source="Ankr documentation, endpoints"),
    by_name("helius.api_key", UUID, source="Helius documentation, api-key"),
    by_name("tenderly.access_key", "{base64url:32}", source="Tenderly documentation, X-Access-Key"),
    by_name("thirdweb.secret_key", "{base64url:86}", source="thirdweb documentation, secret keys"),
    by_name("bitgo.access_token", "v2x{hex:64}", source="BitGo documentation, access tokens"),
    by_name("fireblocks.api_key", UUID, source="Fireblocks documentation, API keys"),
    by_name("binance.api_secret", "{alnum:64}", source="Binance API documentation, API key and secret"),
    by_name(
        "kraken.api_secret",
        "{base64:86}==",
        names=("kraken",),
        keys=("kraken private key",),
        source="Kraken API documentation, private keys",
    ),
    by_name(
        "kucoin.api_secret", UUID, names=("kucoin",), keys=("kucoin api passphrase",), source="KuCoin API documentation"
    ),
    by_name("bybit.api_secret", "{alnum:36}", source="Bybit API documentation"),
    by_name(
        "okx.api_secret",
        "{HEX:32}",
        names=("okx", "okex"),
        keys=("okx api passphrase",),
        source="OKX API documentation, OK-ACCESS-KEY",
    ),
    by_name("bitfinex.api_secret", "{alnum:43}", source="Bitfinex API documentation"),
    by_name(
        "gemini_exchange.api_secret",
        "{alnum:28}",
        keys=("gemini exchange secret", "gemini api secret"),
        source="Gemini exchange API documentation",
    ),
)
