// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Option;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Organisations by their names, for the pages of labs. */
@Component(service = Bearers.class)
public final class Bearers {
    private static final int AT_ONCE = 1000;
    private final Organisations organisations;

    @Activate
    public Bearers(@Reference Organisations organisations) {
        this.organisations = organisations;
    }

    /** Its name; its identifier where nobody knows it any more. */
    String name(String organisation) {
        return organisations.find(Actor.system(), organisation).map(Organisation::name).orElse(organisation);
    }

    /** Names of several, by identifier; unknown ones are absent. */
    Map<String, String> all(Collection<String> some) {
        var names = new HashMap<String, String>();
        var ids = List.copyOf(some);
        for (int at = 0; at < ids.size(); at += AT_ONCE) organisations.findAll(Actor.system(), ids.subList(at, Math.min(at + AT_ONCE, ids.size()))).forEach((id, one) -> names.put(id, one.name()));
        return names;
    }

    /** Names of several, parted by commas, in the order asked for. */
    String names(Collection<String> some) {
        var known = all(some);
        return some.stream().map(one -> known.getOrDefault(one, one)).collect(Collectors.joining(", "));
    }

    /** Those that may bear a lab, by name; the one that was chosen is always among them. */
    List<Option> options(Actor actor, String chosen) {
        var kinds = EnumSet.of(OrganisationKind.ASSOCIATION);
        kinds.addAll(OrganisationKind.publics());
        return some(actor, kinds, chosen);
    }

    /** Companies, likewise. */
    List<Option> companies(Actor actor, String chosen) {
        return some(actor, Set.of(OrganisationKind.COMPANY), chosen);
    }

    private List<Option> some(Actor actor, Set<OrganisationKind> which, String chosen) {
        return organisations.offered(actor, which, List.of(chosen), Organisations.OFFERED_MOST).stream().map(one -> new Option(one.id(), one.name())).toList();
    }
}
