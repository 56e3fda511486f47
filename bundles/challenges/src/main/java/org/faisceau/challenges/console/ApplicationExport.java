// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.ApplicationFilter;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.api.Juries;
import org.faisceau.challenges.api.Score;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the applications of an edition, as they are narrowed and sorted; who exports gets what they may read. */
@Component
public final class ApplicationExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(ApplicationExport.class);
    private static final int PAGE_MOST = 200;
    private static final List<String> KEYS = List.of("application", "projectTitle", "sort", "state", "average", "spread", "sentAt", "project", "site", "contact", "mail", "admission", "outcome", "experimentPlace", "experimentFrom", "experimentUntil", "experimentResult");
    private static final List<String> DAYS = List.of("sentAt", "experimentFrom", "experimentUntil");
    private final Applications applications;
    private final Juries juries;

    @Activate
    public ApplicationExport(@Reference Applications applications, @Reference Juries juries) {
        this.applications = applications;
        this.juries = juries;
    }

    @Override
    public String kind() {
        return "challenge-applications";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("applications.title");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.has("column." + key) ? words.say("column." + key) : words.say("field." + key), DAYS.contains(key) ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> filters() {
        return List.of("edition", "text", "state", "sort");
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var words = TEXTS.in(locale);
        var edition = first(filter, "edition");
        ApplicationFilter wanted = ApplicationsPage.filter(edition, first(filter, "text"), filter.getOrDefault("state", List.of()));
        var scores = juries.scores(actor, edition);
        return applications.page(actor, wanted, ApplicationsPage.order(first(filter, "sort")), after, Math.min(limit, PAGE_MOST)).map(one -> row(words, one, scores.getOrDefault(one.id(), Score.none())));
    }

    private static String first(Map<String, List<String>> filter, String name) {
        return Stream.concat(filter.getOrDefault(name, List.of()).stream(), Stream.of("")).findFirst().orElse("");
    }

    private static List<String> row(Words words, Application one, Score score) {
        var content = one.content();
        return List.of(content.applicant(), content.title(), content.sort().map(sort -> words.say("sort." + sort)).orElse(""), words.say("state." + one.state()), score.rated() == 0 ? "" : Saying.points(words, score.average()),
                score.rated() == 0 ? "" : Saying.spread(words, score), one.sentAt().map(at -> Days.of(at).toString()).orElse(""), content.project(), content.site(), content.contact(), content.mail(), one.decisions().admission(),
                one.decisions().outcome(), one.experiment().place(), Days.write(one.experiment().from()), Days.write(one.experiment().until()), one.experiment().result());
    }
}
