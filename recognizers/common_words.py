"""Words that logs are full of and that are nobody's, so that a capitalised one is no reason to look for names.

Words that are usual given names, too, are not among them, but for the months.
"""

from __future__ import annotations

COMMON_WORDS = frozenset(
    """
    about above abstract accept accepted accepting accepts access account accounts ack acquired action actions active
    activity adapter add added adding additional address admin admission admissions after again age agency agent
    aggregate alert alerts alg algorithm algorithms all allergies allergy allocated allocation allow allowed alpn also
    alternative alternatively amount an analysis analyzer and annotation annual anonymous another any api app append
    appended application apply applying appointment appointments approved apps apr april architecture archive archived
    are argument arguments around array as assertion assessment assigned assignment assuming assured async at attached
    attempt attempted attempting attempts attribute audit aug august auth authenticated authenticating authentication
    authority authorization auto automatic autoscaler available average avoid awareness away background backoff backup
    bad badge balance bandage bandages bandwidth banner banquet bar barcode base based basic batch be bean beans because
    bed been before begin beginning being below benefit benefits between billing binary bind binding bios birth biryani
    bit bitmap blob block blocked blood bluetooth body boolean boot booted booting both bound boundary branch break
    breaker breaks bridge broadcast broken browser bucket buffer buffet bug build builder building built bulk bump bundle
    bus busy but by byte bytes cache cached caching cafeteria calculated calculating calendar call callback called
    calling camera can cancel cancellation cancelled cancelling candidate cannot capacity caps capture card care careful
    carpet case cause caused cell center cert certificate certificates certification certified chain change changed
    changes changing channel chapel character charge charset chart charts chassis check checked checking checkpoint
    checks checksum chemotherapy child children choose chosen chunk cipher circuit claim claims class clean cleaned
    cleaning cleanup clear cleared clearing click client clients clinic clinical clinics clock clone cloning close closed
    closing cluster code codec codename collected collecting collection column columns command commandline commands
    comment commit committed common community compact compaction compare compatible compile compiled compiler compiling
    complete completed completing component compressed compression compute computed concurrent condition conditions conf
    config configuration configure configured configuring conflict conflicts connect connected connecting connection
    connections connector consent consider console constraint consulate consumables consumed consumer contact contain
    container containers contains content contents context continue continuing control controller convert converted
    converting cookie cookies copay copied copy copying copyright core cores corporation correct corridor corrupt could
    count counter coverage cpu crackers crash create created creates creating creation credential credentials critical
    cron crypto csv cupboard current currently cursor custom daemon daily dao dashboard data database databases date days
    db dead deadline deadlock debian debug dec december deck decode decoding decrypt deductible default define defined
    definition degraded delay delete deleted deleting delivered delivery demographics denied department dependencies
    dependency depends deploy deployed deploying deployment deprecated depth describe description destination destroyed
    detach detail details detected detecting developer development device devices diagnosis dial dialog diff digest
    direct directive directory disable disabled disabling discharge discharged disconnect disconnected discovered
    discovering discovery disk dispatch dispatched dispatcher display distributed distribution diwali dns do dob docker
    doctor doctors document does domain done door dos dose double down download downloaded downloading dpi drain draining
    dressings driver drivers drop dropped dropping dry dto due dump duplicate duration during dynamic each early
    ecosystem edit editing effective ehr eid either elapsed election element eligibility else email emergency emit empty
    emr enable enabled enabling encode encoding encounter encountered encounters encrypt encrypted encryption end ended
    ending endorsed endpoint energy engagement engine enough enrollment ensure ensuring enter entering enterprise entity
    entries entry enum environment error errors escape established estimated eth ethernet evaluating event events every
    evicted evicting examples exceeded except exception exceptions excessive exchange exclude executable execute executed
    executing execution executor existing exists exit exited exiting expected experience expiration expire expired
    expires explicit export exported exporter exporting extended extension extensions external extra extract extracted
    extracting facility factory fail failed failing failover fails failure failures fallback falling false family fan
    fast faster fatal feature features feb february feed fetch fetched fetching fhir field fields file filename files
    filesystem filling filter filtered filtering filters final finalizing find finder finding fine fingerprint finish
    finished finishing firewall firmware first fitness fix fixed flag flags flight flow flush flushed flushing folder
    follow follower following foo footer for force forced forceps form format formatter forward forwarded forwarding
    found foundation fragment frame framework free freezer fri friday fridge from front full function gateway gathering
    gc gender general generate generated generating generation generic get getting git give given global glucose go going
    good got graceful gracefully granted graph group groups grpc guard half hand handed handle handled handler handlers
    handling handover handshake hanukkah hardware has hash have having head header headers headless health heap heartbeat
    held helipad hello help helper hemoglobin here hex hidden high hint history hit hits hl home homepage hook hospital
    host hostname hosts hotfix hour hourly hours housekeeping how however http https hub humongous hypertext hypervisor
    icon icu id idempotent identifier identity idle ids if ignore ignored ignoring illegal image images immediate
    immunization immunizations impl import imported importing in inactive inbound inc incident include included including
    incoming incorrect increased increasing index indexed indexer indexing indices info information ingress init initial
    initialization initialize initialized initializing inode input insert inserted inspect inspector inst install
    installation installed installer installing instance instances instead insufficient insurance integer integration
    integrity intel interceptor interface interfaces intermediate internal internet interpreter interrupt interrupted
    interval into invalid invalidated invocation invoice invoke invoked invoking io ip is issue issued issuer it item
    items iteration iterator its itself january java javascript jdbc jdk job jobs join joined joining journal journey
    json jul july june just jvm kafka keep keepalive keeping kernel key keyboard keys keystore kill killed killing kind
    kiosk kiosks kitchen lab label labels laboratory labs lag lambda language large last latched late latency latest
    launch launched launching laundry layer layout leader lease leases leaving ledger left legacy lego length less letter
    level library license licensed lightweight limit limited limits line lines link linked linker links linux list listen
    listener listening lists live liveness load loaded loader loading loads local locale location lock locked locking
    locks log logged logger logging logical login logout logs long look looking lookup loop loss lost low macro mail main
    maintenance make making manage managed management manager manifest manual manually manufacturer many map mapped
    mapper mapping mar march marked marking marshal master match matched matches matching mattress maximum may maybe mbi
    measure media medical medication medications medicine megabytes member members memory menu merge merged merging
    message messages metadata metaspace meter method metric metrics mib microsoft middle middleware migrate migrated
    migrating migration mime minimum minor minus minute minutes mirror mismatch missing mode model modified module
    modules mon monday monitor monitoring monitors monthly more most mount mounted mounting mouse move moved moving
    mozilla mrn multi multiple must mutex name named names namespace narrow native need needed needs negative negotiated
    negotiation neither nested network networks never new next nginx nightly nights no node nodes none noop normal
    normalizer normalizing norovirus not note notes nothing notice notification notifications notify notifying nov
    november now npe npi null number numbers nurse nurses nvidia oauth object objects observation observations observed
    obsolete oct octets october of off offline offset oid ok old on once one ongoing online only open opened opening
    openssl operation operational operations operator option optional options or order orders organization origin
    original other others our out outbound outdated outgoing output outside over overall overflow overlay override
    overtime owned owner package packages packet packets page pages painting pair panel panic parallel param parameter
    parameters parent parity parking parse parsed parser parsing part partial partition partitions parts pass passed
    password patch path paths patient patients pattern pause paused pausing payer payload payloads payment pdf peer peers
    pending per percent perform performance performing period perl permanent permission permissions persisted person
    pharmacy phase phi phone physical physician physicians pick pid ping pipeline pixel place placeholder placement plan
    planned platform playlist please plugin plugins pod point policies policy poll polling pool pop port portal porters
    ports position possible post postgres practice practitioner prefix preflight prepare prepared preparing prescription
    prescriptions present pressure previous primary print printed printer prior priority private privilege privileges
    probe problem procedure procedures proceed process processed processes processing processor processors procurement
    produced producer product production profile program progress project prometheus promoted prompt properties property
    protected protocol provide provided provider provides provisioning proxy public publish published publishing pull
    pulled pulling pump purge purged purging push pushed pushing put puzzle python quality queries query queue queued
    queues quick quit quorum quota radiology radius raise raised ramadan random range rate raw reachable reached read
    reader readiness reading reads ready real reason reboot rebuild received receiver receiving recent recommends
    reconnect reconnecting record recorded records recover recovered recovering recovery recruitment recursive recycling
    redirect redirecting redis reduce reduced ref reference referral referrals refill refresh refreshed refreshing refund
    refused regex region register registered registering registration registry rehearsal reject rejected rejecting
    related relation relations relay release released releasing reload reloaded reloading remaining reminder remote
    removal remove removed removes removing rename renamed rendered rendering renew renewed repainting repair repeat
    replace replaced replaces replacing replica replicas replicated replicating replication reply repo report reported
    reporting reports repository request requested requesting requests require required requirement requires rescheduled
    research reserved reset resetting resize resolution resolve resolved resolver resolving resource resources respond
    responded response responses rest restart restarted restarting restore restored restoring restricted result results
    resume resumed resuming retention retractor retractors retried retries retry retrying return returned returning
    returns reuse reused reverse revert reverted review revision revoked rewrite right role roles roll rollback rolled
    rolling room root roots roster rostering rotate rotated rotating route router routes routine routing row rows rude
    rule rules run runbook runbooks runner running runs runtime runtimes safe safety same sample sat saturday save saved
    saving scale scaled scaling scan scanned scanner scanning schedule scheduled scheduler scheduling schema scheme scope
    script scrubs sdk search searching second secondary seconds secret secrets section sector secure security see seeding
    segment segments select selected selecting selection self selinux semaphore send sender sending sensor sensors sent
    sep september sequence serial serialized serializer series serve served server servers service services serving
    servlet session sessions set setting settings setup severe sex shader shard shards share shared shell shift shifting
    should show showing shut shutdown shutting sickness sign signage signal signature signed signer signing silent
    similar simple since single site size skip skipped skipping slave slice slot slow small sms snapshot socket soft
    software solution some sort source sources space spaniel spawned spec specialist specified specimen specimens
    spectacles speed split spool spooled spring sql ssh ssl ssn stable stack stacktrace staff stage staged staging
    stairwell stale standard standby start started starting starts startup state stateless statement static station
    stationery statistics stats status step steps sterilisation sterilization stickers still stop stopped stopping
    storage store stored stream streaming streams strict string strong structure study style sub subject submit submitted
    submitting subnet subprocess subscribe subscribed subscriber subscription subsystem success successful successfully
    such suggests suite sum summary sun sunday super superuser supplies support supported surgery survey suspend
    suspended swap swarm switch switched switching symbol sync synced synchronized synchronizing syncing syntax synthetic
    system systemd systems table tables tag tagged tags tail take taken taking target targets task tasks tcp team
    template templates temporary tenant terminal terminate terminated terminating test tested testing tests text than
    thanksgiving that the theatre their them then there therefore these they thing this those though thread threads
    threshold throttled throttling through throughput throw thu thursday tick ticket tile time timed timeout timeouts
    timer timestamp title tls to toggle toilets token tokens tomcat too tool tools top topic topics total trace traceback
    tracing track tracking traffic trailing trainees transaction transactions transfer transferred transferring transform
    transient transition translation transport traversal trigger triggered triggering trimmed trolley true truncated
    trust trusted try trying tue tuesday tuning tunnel turn tv type types udp uefi ui unable unauthorized unavailable
    unblocked unbound uncaught unchanged undefined under undo unexpected unhandled unique unit units unix unknown unless
    unloading unlock unlocked unmatched unmounted unpack unpacking unreachable unrecognized unregistered unresolved
    unsupported until untracked unused up update updated updater updates updating upgrade upgraded upgrading upload
    uploaded uploading upstream uptime urgent uri url usage usb use used useful user username users uses using util
    utility utilization utils uuid vacancies vacancy vacation vaccines valid validate validated validating validation
    validator validity value values variable vector vending vendor verification verified verify verifying version
    versions via view vip virtual visible visit visits vitals voicemail volume volumes volunteers vote wait waited
    waiting wakeup waking wallpaper want ward warm warming warn warning warnings was watch watchdog watcher watching we
    web webhook webpack websocket wed wednesday weekly weight welcome well wellbeing wellness were what wheelchairs when
    where whether which while who whole why widget wifi window windows wipes with within without worker workers workflow
    working workload worksheet worksheets workspace world would wrap write writer writes writing written wrong xml yaml
    yes yet you your zero zip zone zones
    """.split()
)
