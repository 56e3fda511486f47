// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionParameters;
import org.faisceau.directory.api.IntroductionReply.Answer;
import org.faisceau.directory.api.IntroductionSide;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the introductions of the list, as it is narrowed. */
@Component
public final class IntroductionExport implements Exportable {
    /** As people type it: {@code /import/introductions}. */
    static final String WORD = "introductions";
    /** The columns of export and import, in their order. */
    static final List<String> KEYS = List.of("company", "companySiren", "buyer", "buyerSiren", "subject", "about", "channel", "heldOn", "said", "followUpOn",
            "state", "madeOn", "declinedBy", "reason", "outcome", "outcomeNote", "id", "version");
    private static final int PAGE_MOST = 200;
    private final Introductions introductions;
    private final Organisations organisations;
    private final IntroductionSubjects subjects;

    @Activate
    public IntroductionExport(@Reference Introductions introductions, @Reference Organisations organisations, @Reference IntroductionSubjects subjects) {
        this.introductions = introductions;
        this.organisations = organisations;
        this.subjects = subjects;
    }

    @Override
    public String kind() {
        return WORD;
    }

    @Override
    public String title(Locale locale) {
        return SolutionCells.TEXTS.in(locale).say("introductions");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        return KEYS.stream().map(key -> new Column(key, SolutionCells.TEXTS.in(locale).say("introduction." + key), key.endsWith("On") ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return switch (column) {
            case "introduction" -> List.of("company", "buyer", "subject");
            case "state" -> List.of("state", "outcome");
            case "about" -> List.of("subject");
            default -> List.of(column);
        };
    }

    @Override
    public List<String> filters() {
        return Stream.concat(IntroductionParameters.NAMES.stream(), Stream.of("sort")).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var wanted = IntroductionParameters.filter(name -> filter.getOrDefault(name, List.of()));
        var order = IntroductionParameters.order(filter.getOrDefault("sort", List.of("")).get(0));
        var page = introductions.page(actor, wanted, order, after, Math.min(limit, PAGE_MOST));
        var ids = page.items().stream().flatMap(one -> Stream.of(one.content().company(), one.content().buyer())).collect(Collectors.toSet());
        var named = organisations.findAll(Actor.system(), ids);
        return page.map(one -> row(actor, locale, one, Optional.ofNullable(named.get(one.content().company())), Optional.ofNullable(named.get(one.content().buyer()))));
    }

    private List<String> row(Actor actor, Locale locale, Introduction one, Optional<Organisation> company, Optional<Organisation> buyer) {
        var content = one.content();
        var declined = Stream.of(IntroductionSide.values()).filter(side -> one.reply(side).answer() == Answer.DECLINED).findFirst();
        return List.of(company.map(Organisation::name).orElse(""), company.map(Organisation::siren).orElse(""), buyer.map(Organisation::name).orElse(""),
                buyer.map(Organisation::siren).orElse(""), content.about().map(ref -> subjects.title(actor, ref, locale)).orElse(""),
                content.about().map(Ref::toString).orElse(""),
                SolutionCells.said(Optional.of(content.channel()), "channel.", locale), content.heldOn().toString(), content.said(), Days.write(content.followUpOn()),
                SolutionCells.said(Optional.of(one.state()), "introductionState.", locale), Days.write(one.madeOn()),
                SolutionCells.said(declined, "party.", locale), declined.map(side -> one.reply(side).reason()).orElse(""),
                SolutionCells.said(one.outcome(), "outcome.", locale), one.outcomeNote(), one.id(), String.valueOf(one.version()));
    }
}
