// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.faisceau.kernel.spi.PluginGround;
import org.faisceau.kernel.spi.PluginRemarks;
import org.faisceau.sourcing.api.Spoken;
import org.faisceau.sourcing.spi.Technique;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The techniques that run, each under a word of its own: of two with the same word the one whose bundle was there first, which is the
 * distribution's before any plug-in. Their words are asked once. Pages of a plug-in stand below the word of a technique it offers.
 */
@Component(service = {TechniqueShelf.class, PluginGround.class, PluginRemarks.class})
public final class TechniqueShelf implements PluginGround, PluginRemarks {
    private static final Logger LOG = LoggerFactory.getLogger(TechniqueShelf.class);
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private final Schema schema;
    private final Caller caller = new Caller(LIMIT);
    private final Supplier<List<Technique>> inOrder;
    private volatile Known known = new Known(List.of(), Map.of(), List.of());
    @Reference(service = Technique.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Map.Entry<Map<String, Object>, Technique>> found = List.of();

    /** Not offered, and why. */
    private record Left(Technique technique, Spoken why) {}

    /** @param source what it was made of */
    private record Known(List<Technique> source, Map<String, Technique> offered, List<Left> left) {}

    @Activate
    public TechniqueShelf(@Reference Store store) {
        this.schema = store.schema("sourcing", TechniqueShelf.class);
        this.inOrder = () -> found.stream().sorted(Comparator.comparing(TechniqueShelf::bundle).thenComparing(TechniqueShelf::service)).map(Map.Entry::getValue).toList();
    }

    /** @param inOrder those that run, the first to come first */
    TechniqueShelf(Store store, Supplier<List<Technique>> inOrder) {
        this.schema = store.schema("sourcing", TechniqueShelf.class);
        this.inOrder = inOrder;
    }

    private static Long bundle(Map.Entry<Map<String, Object>, Technique> one) {
        return (Long) one.getKey().get(Constants.SERVICE_BUNDLEID);
    }

    private static Long service(Map.Entry<Map<String, Object>, Technique> one) {
        return (Long) one.getKey().get(Constants.SERVICE_ID);
    }

    /** Whose a technique is: the package it lies in, which is the name of its bundle. */
    static String origin(Technique one) {
        return one.getClass().getPackageName();
    }

    /** By their words. */
    Map<String, Technique> all() {
        return known().offered;
    }

    Optional<Technique> find(String id) {
        return Optional.ofNullable(known().offered.get(id));
    }

    /** What goes on with a run of that word; empty where it is gone, or another has its word now. */
    Optional<Technique> find(String id, String origin) {
        return find(id).filter(one -> origin.isEmpty() || origin.equals(origin(one)));
    }

    private Known known() {
        var now = List.copyOf(inOrder.get());
        var before = known;
        return before.source.equals(now) ? before : made(now);
    }

    private synchronized Known made(List<Technique> now) {
        if (known.source.equals(now)) return known;
        var offered = new LinkedHashMap<String, Technique>();
        var left = new ArrayList<Left>();
        for (var one : now) {
            var id = caller.call("word of " + one.getClass().getName(), one::id).fold(Optional::ofNullable, failed -> Optional.<String>empty()).orElse("");
            refusal(id, one, offered).ifPresentOrElse(why -> left.add(new Left(one, why)), () -> offered.put(id, one));
        }
        left.forEach(one -> LOG.warn("{}", one.why.english()));
        known = new Known(now, offered, left);
        return known;
    }

    private static Optional<Spoken> refusal(String id, Technique one, Map<String, Technique> offered) {
        var name = one.getClass().getName();
        if (id.isEmpty()) return Optional.of(Caller.say("shelf.silent", name));
        if (!id.matches(Technique.ID)) return Optional.of(Caller.say("shelf.oddWord", id, name));
        return offered.containsKey(id) ? Optional.of(Caller.say("shelf.taken", id, name, offered.get(id).getClass().getName())) : Optional.empty();
    }

    @Override
    public boolean isOn(ClassLoader plugin, String pattern) {
        return all().entrySet().stream().filter(one -> one.getValue().getClass().getClassLoader() == plugin)
                .anyMatch(one -> (pattern + "/").startsWith("sourcing/" + one.getKey() + "/") || (pattern + "/").startsWith("public/sourcing/" + one.getKey() + "/"));
    }

    @Override
    public List<String> on(ClassLoader bundle, Locale locale) {
        var left = known().left.stream().filter(one -> one.technique.getClass().getClassLoader() == bundle).map(Left::why);
        var own = all().entrySet().stream().filter(one -> one.getValue().getClass().getClassLoader() == bundle).map(Map.Entry::getKey).toList();
        var quarantined = own.stream().filter(id -> schema.read(tx -> StrikeTable.isQuarantined(tx, id))).map(id -> Caller.say("shelf.quarantined", id));
        return Stream.concat(left, quarantined).map(one -> one.in(locale)).toList();
    }
}
