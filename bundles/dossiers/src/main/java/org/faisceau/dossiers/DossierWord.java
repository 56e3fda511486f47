// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierFilter;
import org.faisceau.dossiers.api.DossierOrder;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names dossiers for others. */
@Component
public final class DossierWord implements Kind {
    /** Read at once where exercises are looked for among all. */
    private static final int PAGE = 200;
    private final Dossiers dossiers;

    @Activate
    public DossierWord(@Reference Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String word() {
        return Dossier.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return dossiers.find(actor, ref.id()).map(DossierWord::said);
    }

    /** With its reference: several buyers have one of the same solution. */
    private static String said(Dossier dossier) {
        return dossier.title() + " · " + dossier.reference();
    }

    @Override
    public Map<Ref, String> titles(Actor actor, Collection<Ref> refs, Locale locale) {
        return dossiers.findAll(actor, refs.stream().map(Ref::id).collect(Collectors.toSet())).values().stream().collect(Collectors.toMap(Dossier::ref, DossierWord::said));
    }

    @Override
    public String address(Ref ref) {
        return "/dossiers/" + ref.id();
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return dossiers.page(actor, DossierFilter.all().withText(text).withoutExercises(), DossierOrder.CHANGED, "", limit).items().stream().map(Dossier::ref).toList();
    }

    @Override
    public List<Ref> pickForPractice(Actor actor, String text, int limit) {
        var found = new ArrayList<Ref>();
        var after = "";
        do {
            var page = dossiers.page(actor, DossierFilter.all().withText(text), DossierOrder.CHANGED, after, PAGE);
            page.items().stream().filter(Dossier::isExercise).map(Dossier::ref).limit(limit - found.size()).forEach(found::add);
            after = page.next();
        } while (found.size() < limit && !after.isEmpty());
        return List.copyOf(found);
    }
}
