// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Schemes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has schemes of the catalogue found by all their words, by whoever signs in. */
@Component
public final class IndexedSchemes implements Indexed {
    private final Schemes schemes;

    @Activate
    public IndexedSchemes(@Reference Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public String kind() {
        return Scheme.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedSchemes.class).in(locale).say("schemes.title");
    }

    @Override
    public String icon() {
        return "book-2";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return listed(ref).map(IndexedSchemes::thing);
    }

    private Optional<Scheme> listed(Ref ref) {
        return schemes.list(Locale.FRENCH, "").stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        var rest = schemes.list(Locale.FRENCH, "").stream().sorted(Comparator.comparing(Scheme::id)).filter(one -> one.id().compareTo(after) > 0).toList();
        var some = rest.subList(0, Math.min(limit, rest.size()));
        return new Slice<>(some.stream().map(IndexedSchemes::thing).toList(), rest.size() > limit ? some.get(limit - 1).id() : "");
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return actor.is(Role.OBSERVER) && listed(ref).isPresent();
    }

    private static Thing thing(Scheme one) {
        var words = Stream.concat(Stream.of(one.bearer(), one.who(), one.why(), one.remark(), one.source()), one.tracks().stream().flatMap(track -> Stream.of(track.title(), track.text()))).collect(Collectors.joining("\n"));
        return new Thing(one.ref(), one.title(), words, List.of(Audience.RESIDENTS), List.of(), Days.begin(one.sourceDay()));
    }
}
