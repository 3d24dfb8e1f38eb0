# What parties hold, seek, offer, put first; and words that are speech and nothing else.

entry hope-that
  verb hope, want, wish
  needs complement any
  actor subject
  recipient complement
  position seeks
  issue complement
  modality hoped
  example Moldova hopes that Romania will support its application. => position seeks MDA > ROU

entry seek
  verb seek, look, search
  needs for any
  actor subject
  recipient for | for's | in ?
  position seeks
  issue for
  example Chad was looking for a partner in France. => position seeks TCD > FRA

entry offer-ready
  adjective prepared, ready, willing
  needs complement any
  actor subject
  recipient complement
  position offers
  issue complement
  example Cyprus is ready to support Malta's nomination. => position offers CYP > MLT

entry recognition
  noun recognition
  needs of any
  actor subject
  recipient of's | of
  position recognises
  issue of
  example The Greek president confirmed Greece's recognition of Georgia's territorial integrity. => position recognises GRC > GEO

entry support-noun
  noun support
  needs for integrity, sovereignty, independence, bid, membership, candidacy, nomination, position, claim, unity
  actor subject
  recipient for's | for
  position supports
  issue for
  example The minister confirmed Italy's support for Albania's membership. => position supports ITA > ALB

entry see-as-priority
  verb see, regard, view, consider, describe
  needs as priority, partner, ally
  actor subject ?
  recipient with | object | object's
  position prioritises
  issue object
  example Relations with India and Nepal are seen as priorities. => position prioritises > IND, NPL

entry prioritise
  verb prioritise, prioritize, favour, favor, prefer
  needs object any
  actor subject
  recipient object | object's | with
  position prioritises
  issue object
  example Uruguay favours ties with Spain. => position prioritises URY > ESP

entry speech-about
  verb devote, dedicate
  needs object speech, address, statement, remark, much
  actor subject
  speech
  example The Latvian president devoted his speech to the war. => speech LVA

entry deliver-speech
  verb deliver, give, make
  needs object speech, address, lecture, statement
  actor subject
  recipient at | to | in ?
  speech
  example The Turkish president delivered a speech at the Polish Academy. => speech TUR > POL
