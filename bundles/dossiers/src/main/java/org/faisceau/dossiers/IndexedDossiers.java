// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierFilter;
import org.faisceau.dossiers.api.DossierOrder;
import org.faisceau.dossiers.api.Dossiers;
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

/** Has dossiers found by title, reference and parties; exercises and what is written within are not indexed. */
@Component
public final class IndexedDossiers implements Indexed {
    private final Dossiers dossiers;
    private final Organisations organisations;

    @Activate
    public IndexedDossiers(@Reference Dossiers dossiers, @Reference Organisations organisations) {
        this.dossiers = dossiers;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return Dossier.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedDossiers.class).in(locale).say("dossiers.title");
    }

    @Override
    public String icon() {
        return "clipboard-check";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return dossiers.find(Actor.system(), ref.id()).filter(one -> !one.isExercise()).map(this::thing);
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        return dossiers.page(Actor.system(), DossierFilter.all().withoutExercises(), DossierOrder.TITLE, after, limit).map(this::thing);
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return dossiers.find(actor, ref.id()).isPresent();
    }

    @Override
    public Set<Ref> readable(Actor actor, Collection<Ref> refs) {
        return dossiers.findAll(actor, refs.stream().map(Ref::id).toList()).values().stream().map(Dossier::ref).collect(Collectors.toSet());
    }

    /** Named experts are not told by their role: they find it in the list. */
    private Thing thing(Dossier dossier) {
        var keywords = new ArrayList<>(List.of(dossier.reference()));
        organisations.findAll(Actor.system(), List.of(dossier.company(), dossier.buyer())).values().forEach(one -> keywords.add(one.name()));
        return new Thing(dossier.ref(), dossier.title(), "", List.of(Audience.STAFF, Audience.organisation(dossier.company()), Audience.organisation(dossier.buyer())), keywords, dossier.changedAt());
    }
}
