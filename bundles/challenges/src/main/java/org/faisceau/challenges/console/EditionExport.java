// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.EditionParameters;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the editions of the list, as it is narrowed and sorted. */
@Component
public final class EditionExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(EditionExport.class);
    private static final String ORDER = "sort";
    private static final int PAGE_MOST = 200;
    private static final List<String> KEYS = List.of("edition", "year", "stage", "theme", "aim", "prize", "place", "sorts", "opensOn", "closesAt", "decidedBy", "experimentFrom", "experimentUntil", "conclusion", "changed");
    private static final List<String> DAYS = List.of("opensOn", "decidedBy", "experimentFrom", "experimentUntil", "changed");
    private final Challenges challenges;
    private final Clock clock;

    @Activate
    public EditionExport(@Reference Challenges challenges, @Reference Clock clock) {
        this.challenges = challenges;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "challenges";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("menu.challenges");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), DAYS.contains(key) ? Type.DAY : key.equals("year") ? Type.NUMBER : Type.TEXT)).toList();
    }

    @Override
    public List<String> filters() {
        return Stream.concat(EditionParameters.NAMES.stream(), Stream.of(ORDER)).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var wanted = EditionParameters.filter(name -> filter.getOrDefault(name, List.of()));
        return challenges.page(actor, wanted, EditionParameters.order(filter.getOrDefault(ORDER, List.of("")).get(0)), after, Math.min(limit, PAGE_MOST)).map(one -> row(locale, one));
    }

    private List<String> row(Locale locale, Edition one) {
        var words = TEXTS.in(locale);
        var content = one.content();
        return List.of(content.challenge(), String.valueOf(content.year()), words.say("stage." + one.stage(clock.instant())), content.theme(), content.aim(), content.prize(), content.place(), Saying.sorts(words, content.sorts()),
                Days.write(content.opensOn()), content.closesAt().map(minute -> minute.toString().replace('T', ' ')).orElse(""), Days.write(content.decidedBy()), Days.write(content.experimentFrom()),
                Days.write(content.experimentUntil()), one.conclusion(), Days.of(one.changedAt()).toString());
    }
}
