// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final int AT_ONCE = 500;
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

    /** The company itself: it is asked once, wherever and however often it stays. */
    @Override
    public String kind() {
        return Organisation.KIND;
    }

    @Override
    public List<Piece> all(Locale locale, int most) {
        var byCompany = stays();
        var named = new HashMap<String, Organisation>();
        var companies = List.copyOf(byCompany.keySet());
        for (int at = 0; at < companies.size(); at += AT_ONCE) named.putAll(organisations.findAll(Actor.system(), companies.subList(at, Math.min(at + AT_ONCE, companies.size()))));
        return byCompany.values().stream().filter(stay -> named.containsKey(stay.content().company())).map(stay -> piece(stay, named.get(stay.content().company())))
                .sorted((one, other) -> one.title().compareToIgnoreCase(other.title())).limit(most).toList();
    }

    @Override
    public Optional<Piece> find(Ref ref, Locale locale) {
        return Optional.ofNullable(stays().get(ref.id())).flatMap(stay -> organisations.find(Actor.system(), ref.id()).filter(company -> company.id().equals(ref.id())).map(company -> piece(stay, company)));
    }

    /** One stay of each company hosted today, the first lab's before others', the latest application before earlier ones. */
    private Map<String, Residency> stays() {
        var today = Days.today(clock);
        var byCompany = new LinkedHashMap<String, Residency>();
        for (var lab : labs.list(Actor.system())) {
            for (var stay : residencies.of(Actor.system(), lab.id())) if (stay.covers(today)) byCompany.putIfAbsent(stay.content().company(), stay);
        }
        return byCompany;
    }

    /** The terms of a stay are for the authority: what it aims at is all that is told. */
    private static Piece piece(Residency stay, Organisation company) {
        return new Piece(new Ref(Organisation.KIND, company.id()), company.name(), stay.content().target(), "", "", stay.content().arrivesOn(), company.id(), Optional.empty());
    }
}
