// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.charters.api.Residency.State;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has stays found by company, target and labels: hosted ones by whoever has an account, applications by the authority and their company. */
@Component
public final class IndexedResidencies implements Indexed {
    private final Labs labs;
    private final Residencies residencies;
    private final Organisations organisations;

    @Activate
    public IndexedResidencies(@Reference Labs labs, @Reference Residencies residencies, @Reference Organisations organisations) {
        this.labs = labs;
        this.residencies = residencies;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return Residency.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedResidencies.class).in(locale).say("index.residencies");
    }

    @Override
    public String icon() {
        return "building-community";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return residencies.find(Actor.system(), ref.id()).map(one -> thing(one, organisations.findAll(Actor.system(), List.of(one.content().company()))));
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        var all = labs.list(Actor.system()).stream().flatMap(lab -> residencies.of(Actor.system(), lab.id()).stream()).collect(Collectors.toMap(Residency::id, one -> one));
        var page = IndexPages.after(all.values().stream().map(one -> thing(one, Map.of())), after, limit);
        var names = organisations.findAll(Actor.system(), page.items().stream().map(one -> all.get(one.ref().id()).content().company()).distinct().toList());
        return page.map(one -> thing(all.get(one.ref().id()), names));
    }

    @Override
    public Slice<Thing> naming(Ref other, String after, int limit) {
        if (!other.kind().equals(Organisation.KIND)) return new Slice<>(List.of(), "");
        var names = organisations.findAll(Actor.system(), List.of(other.id()));
        return IndexPages.after(labs.list(Actor.system()).stream().flatMap(lab -> residencies.of(Actor.system(), lab.id()).stream()).filter(one -> one.content().company().equals(other.id())).map(one -> thing(one, names)), after, limit);
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return residencies.find(actor, ref.id()).isPresent();
    }

    private static Thing thing(Residency one, Map<String, Organisation> names) {
        var content = one.content();
        boolean isForAll = one.state() == State.HOSTED || one.state() == State.LEFT;
        var audience = isForAll ? List.of(Audience.RESIDENTS) : List.of(Audience.NO_COMPANY, Audience.organisation(content.company()));
        var name = Optional.ofNullable(names.get(content.company())).map(Organisation::name).orElse(content.company());
        return new Thing(one.ref(), name, content.target() + "\n" + content.labels(), audience, List.of(), content.appliedOn().atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
