// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.FeedbackParameters;
import org.faisceau.library.api.Feedbacks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the feedback of the list, as it is narrowed and sorted. */
@Component
public final class FeedbackExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(FeedbackExport.class);
    private static final String ORDER = "sort";
    private static final int PAGE_MOST = 200;
    private static final List<String> KEYS = List.of("feedback", "sort", "what", "amount", "month", "authorityName", "partners", "result", "lessons", "theme", "about", "source", "sourceDay", "agreedOn", "changed");
    private static final List<String> DAYS = List.of("sourceDay", "agreedOn", "changed");
    private final Feedbacks feedbacks;
    private final SolutionThemes themes;

    @Activate
    public FeedbackExport(@Reference Feedbacks feedbacks, @Reference SolutionThemes themes) {
        this.feedbacks = feedbacks;
        this.themes = themes;
    }

    @Override
    public String kind() {
        return "feedback";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("feedback.file");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), key.equals("amount") ? Type.NUMBER : DAYS.contains(key) ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return column.equals("feedback") ? List.of("feedback", "what", "result", "lessons") : List.of(column);
    }

    @Override
    public List<String> filters() {
        return Stream.concat(FeedbackParameters.NAMES.stream(), Stream.of(ORDER)).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var wanted = FeedbackParameters.filter(name -> filter.getOrDefault(name, List.of()));
        return feedbacks.page(actor, wanted, FeedbackParameters.order(filter.getOrDefault(ORDER, List.of("")).get(0)), after, Math.min(limit, PAGE_MOST)).map(one -> row(actor, locale, one));
    }

    private List<String> row(Actor actor, Locale locale, Feedback one) {
        var content = one.content();
        var theme = content.theme().isEmpty() ? "" : themes.name(actor, content.theme(), locale);
        return List.of(one.title(), TEXTS.in(locale).say("feedback.sort." + content.sort()), content.what(), content.amount().map(euros -> euros.amount().toPlainString()).orElse(""),
                content.month().map(YearMonth::toString).orElse(""), content.authorityName(), content.partners(), content.result(), content.lessons(), theme, content.about().map(Ref::toString).orElse(""),
                content.source(), Days.write(content.sourceDay()), Days.write(one.agreedOn()), Days.of(one.changedAt()).toString());
    }
}
