// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Shown;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The companies hosted today, by name, each once. None of them agreed here to be shown: they are asked. */
@Component
public final class ShownResidents implements Shown {
    private final Labs labs;
    private final Residencies residencies;
    private final Organisations organisations;
    private final Clock clock;

    @Activate
    public ShownResidents(@Reference Labs labs, @Reference Residencies residencies, @Reference Organisations organisations, @Reference Clock clock) {
        this.labs = labs;
        this.residencies = residencies;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Sort sort() {
        return Sort.RESIDENT;
    }

    @Override
    public String kind() {
        return Residency.KIND;
    }

    @Override
    public List<Piece> all(Locale locale, int most) {
        var today = Days.today(clock);
        var byCompany = new LinkedHashMap<String, Residency>();
        for (var lab : labs.list(Actor.system())) {
            for (var stay : residencies.of(Actor.system(), lab.id())) if (stay.covers(today)) byCompany.putIfAbsent(stay.content().company(), stay);
        }
        var named = organisations.findAll(Actor.system(), byCompany.keySet().stream().limit(most).toList());
        return byCompany.values().stream().filter(stay -> named.containsKey(stay.content().company())).map(stay -> piece(stay, named.get(stay.content().company())))
                .sorted((one, other) -> one.title().compareToIgnoreCase(other.title())).toList();
    }

    @Override
    public Optional<Piece> find(Ref ref, Locale locale) {
        LocalDate today = Days.today(clock);
        return residencies.find(Actor.system(), ref.id()).filter(stay -> stay.covers(today))
                .flatMap(stay -> organisations.find(Actor.system(), stay.content().company()).map(company -> piece(stay, company)));
    }

    /** The terms of a stay are for the authority: what it aims at is all that is told. */
    private static Piece piece(Residency stay, Organisation company) {
        return new Piece(stay.ref(), company.name(), stay.content().target(), "", "", stay.content().arrivesOn(), company.id(), Optional.empty());
    }
}
