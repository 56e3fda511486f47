// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.network.api.Arrival;
import org.faisceau.network.api.ArrivalParameters;
import org.faisceau.network.api.Arrivals;
import org.faisceau.network.api.TrustedLab;
import org.faisceau.network.api.TrustedLabs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the bundles that came, as the list is narrowed. */
@Component
public final class ArrivalExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(ArrivalExport.class);
    private static final int PAGE_MOST = 200;
    private static final List<String> KEYS = List.of("bundle", "lab", "number", "lines", "way", "state", "why", "receivedOn");
    private final Arrivals arrivals;
    private final TrustedLabs keys;

    @Activate
    public ArrivalExport(@Reference Arrivals arrivals, @Reference TrustedLabs keys) {
        this.arrivals = arrivals;
        this.keys = keys;
    }

    @Override
    public String kind() {
        return "arrivals";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("arrivals.list");
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), key.equals("number") || key.equals("lines") ? Type.NUMBER : key.equals("receivedOn") ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> filters() {
        return List.of(ArrivalParameters.STATE);
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var labs = keys.list(actor).stream().collect(Collectors.toMap(TrustedLab::id, TrustedLab::name));
        return arrivals.page(actor, ArrivalParameters.states(name -> filter.getOrDefault(name, List.of())), after, Math.min(limit, PAGE_MOST)).map(one -> row(labs, TEXTS.in(locale), one));
    }

    private List<String> row(Map<String, String> labs, Words words, Arrival one) {
        return List.of(one.number() == 0 ? words.say("arrival.refused") : words.say("arrival.title", one.number(), one.sender()), labs.getOrDefault(one.keyId(), ""), String.valueOf(one.number()),
                String.valueOf(one.lines()), words.say("way." + one.way()), words.say("arrival.state." + one.state()), one.why().map(why -> words.say("refusal." + why)).orElse(""), Days.of(one.arrivedAt()).toString());
    }
}
