"""Words for the names that participants sign in with, such as "quiet-harbour-4821".

Words only: choosing among them, and the number, belong to whoever makes a name. They are plain, easy to spell, and say
nothing of why somebody is here; no adjective can turn any of the nouns into an insult. Heights, rivers, rails, bottles
and cheerfulness were left out, since a name is also given to somebody in despair. They are names and not texts, so
they are the same in every language.
"""

ADJECTIVES: tuple[str, ...] = tuple(
    """
    airy alpine amber ample apricot aqua arctic autumn azure balmy basil bluish bold botanic breezy bright
    brisk bronze bubbly calm cedar cherry chestnut cinnamon citrus classic clear clever clover coastal cobalt comfy
    copper coral cosmic cosy cotton crimson crisp crystal curious curly dainty dapper dappled daring dawning deft dewy
    distant dotted downy eager early earthen easy ebony elegant emerald evening fabled fair faraway feathered festive
    fine floral flowing fluent flying fragrant fresh friendly frosted gallant gentle gilded ginger gleaming glossy
    glowing golden graceful grand grassy green handy hazel hearty heather helpful hilly honey humming indigo inland
    ivory ivy jade jaunty juniper kind kindly laurel lavender leafy lemon light lilac limber lime linen local lofty
    lucid lunar lush magenta magic mahogany mango maple marble marine maroon mauve meadow mellow midday mild minty
    misty modern morning mossy mountain musical nautical navy neat nimble nordic northern novel olive onyx opal orange
    orchid outdoor pastel peachy pearly peppery perky pine playful pleasant poetic polar polished poplar prime purple
    quick quiet radiant rainy rapid rare rising roaming robust rosy royal ruby rural rustic saffron sandy sapphire
    satin scarlet scenic seaside serene shady shiny silken silver skilful sleek smooth snowy snug soft solar
    southern sparkling spiced spirited sprightly spring springy spruce starry steady stellar sterling striped summer
    sunlit sunny super swift tall tawny teal tidal tidy timely topaz tranquil trim tropical tulip tuneful turquoise
    twinkling upper useful vanilla velvet verdant vibrant violet vivid walnut warm wavy western whimsical wild willow
    windy winged winter wise witty woodland young zesty
    """.split()
)

NOUNS: tuple[str, ...] = tuple(
    """
    acorn anchor apple arbour arch atlas atrium avenue badge ballad balloon banjo barley barn basket bay beacon bench
    birch biscuit blossom boat bonnet bookshelf border boulder bouquet bower bracken branch brook bucket bugle button
    cabin cabinet candle canoe canopy canvas caravan carousel carpet cart castle catalogue cello chalet chapter chart
    chimes chimney cinema circle clock cloud coast coastline comet compass conifer cottage courtyard cove crayon creek
    cupboard curtain cushion daisy dale delta desert dial diary dinghy dune easel echo eclipse elm ember engine
    envelope estuary farm feather fern ferry fiddle field fireside fjord flute fountain gable galaxy gallery garden
    garland gate gazebo geyser glacier glade glen globe gondola granary granite grotto grove guitar hammock hamper
    harbour harvest hawthorn hazelnut headland hearth heath hedge highland hill hillside hilltop holly horizon iceberg
    inlet island isle jar jetty jigsaw journal journey jug junction kayak kettle keyboard kite ladder lagoon lake lamp
    lane lantern larch lawn leaf library lighthouse lily loft loom lute magnolia mailbox mandolin map marigold market
    marsh meteor mill mirror mitten monsoon moon moor mosaic motif mulberry museum notebook nutmeg oak oar oasis oboe
    ocean orchard paddle pagoda paintbrush palette papaya paper parade parasol park parsley path pathway patio
    pavilion pebble pecan pencil pendulum pennant peony piano picnic pier pinecone planet plateau plaza plum pocket
    pond poppy porch portrait postcard prairie prism promenade quartz quay quill quilt raft rainbow recipe reed reef
    ribbon ridge ripple riverbank rosebud rosemary rowan sail sandcastle satchel saucer saxophone schooner seashell
    shore signal skyline slope snowdrop sofa sonata spire spoon sprig stable stairway station stream street sundial
    sunflower sunrise sunset swing table tambourine tapestry teacup teapot telescope tent terrace theatre thicket
    thimble thistle thyme timber toffee trail trellis trumpet tundra ukulele umbrella valley vase veranda vignette
    village vine viola violin voyage waffle wagon waterfall waterwheel wave wharf wheat windmill window windowsill
    workshop yacht
    """.split()
)
