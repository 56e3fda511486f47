// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;

/** Records kept in memory, as an owner would publish them. */
final class FakeThings implements Indexed {
    private final String kind;
    private final Map<String, Thing> things = new ConcurrentSkipListMap<>();
    private final Map<String, Boolean> hidden = new ConcurrentSkipListMap<>();
    final AtomicInteger readWholly = new AtomicInteger();
    volatile boolean fails;

    FakeThings(String kind) {
        this.kind = kind;
    }

    FakeThings with(Thing thing) {
        things.put(thing.ref().id(), thing);
        return this;
    }

    void drop(String id) {
        things.remove(id);
    }

    void hide(String id) {
        hidden.put(id, true);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String title(Locale locale) {
        return kind + " in " + locale.getLanguage();
    }

    @Override
    public String icon() {
        return "bulb";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return Optional.ofNullable(things.get(ref.id()));
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        if (fails) throw new IllegalStateException("the owner fails");
        if (after.isEmpty()) readWholly.incrementAndGet();
        var later = things.values().stream().filter(it -> it.ref().id().compareTo(after) > 0).limit(limit).toList();
        return new Slice<>(later, later.size() < limit ? "" : later.get(limit - 1).ref().id());
    }

    /** Those whose text names the other's identifier. */
    @Override
    public Slice<Thing> naming(Ref other, String after, int limit) {
        return new Slice<>(things.values().stream().filter(it -> it.text().contains(other.toString())).toList(), "");
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return !hidden.containsKey(ref.id());
    }

    static Thing thing(String kind, String id, String title, String text, String audience, String... keywords) {
        return new Thing(new Ref(kind, id), title, text, List.of(audience), List.of(keywords), Instant.EPOCH);
    }
}
