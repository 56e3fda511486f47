// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Organisations by the name that people read and type, from whichever bundle keeps them. */
@Component(service = OrganisationNames.class)
public final class OrganisationNames {
    private static final String WORD = "organisation";
    private static final int MOST = 50;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Kind> kinds = List.of();

    @Activate
    public OrganisationNames() {}

    OrganisationNames(List<Kind> kinds) {
        this.kinds = kinds;
    }

    /** Its name; empty where there is none, the identifier where nobody knows it. */
    String name(Visit visit, String id) {
        if (id.isEmpty()) return "";
        return kind().flatMap(it -> it.title(visit.actor(), new Ref(WORD, id), visit.locale())).orElse(id);
    }

    /** Of several at once, by identifier; those nobody knows are absent. */
    Map<String, String> names(Visit visit, Collection<String> ids) {
        var refs = ids.stream().filter(id -> !id.isEmpty()).distinct().map(id -> new Ref(WORD, id)).toList();
        return kind().map(it -> it.titles(visit.actor(), refs, visit.locale())).orElse(Map.of()).entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().id(), Map.Entry::getValue));
    }

    /** Names to choose from; not all where there are many. */
    List<String> some(Visit visit) {
        return kind().map(it -> it.pick(visit.actor(), "", MOST).stream().flatMap(ref -> it.title(visit.actor(), ref, visit.locale()).stream()).toList())
                .orElse(List.of());
    }

    /**
     * The identifier of what was typed; a problem in the form where nothing or several match.
     *
     * @param known the identifier before, kept where its name was not touched
     */
    String read(Visit visit, Form form, String known) {
        var typed = form.optional("organisation", 200);
        if (typed.isEmpty() || typed.equals(name(visit, known))) return typed.isEmpty() ? "" : known;
        var found = kind().map(it -> it.pick(visit.actor(), typed, MOST)).orElse(List.of());
        var same = found.stream().filter(ref -> SortKey.of(name(visit, ref.id())).equals(SortKey.of(typed))).toList();
        var match = same.isEmpty() ? found : same;
        if (match.size() == 1) return match.get(0).id();
        if (match.isEmpty()) form.reject("organisation", "account.organisationUnknown");
        else form.reject("organisation", "account.organisationSeveral", String.join(" ; ", match.stream().limit(5).map(ref -> name(visit, ref.id())).toList()));
        return known;
    }

    private Optional<Kind> kind() {
        return kinds.stream().filter(it -> it.word().equals(WORD)).findFirst();
    }
}
