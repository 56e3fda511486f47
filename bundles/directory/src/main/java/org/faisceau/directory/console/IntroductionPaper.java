// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Locale;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionSide;
import org.faisceau.directory.api.Introductions;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An introduction on paper: its two sides, what was said, what came of it. */
@Component
public final class IntroductionPaper implements Printable {
    private static final Texts TEXTS = Texts.beside(IntroductionPaper.class);
    private final Introductions introductions;
    private final IntroductionNames names;
    private final Accounts accounts;

    @Activate
    public IntroductionPaper(@Reference Introductions introductions, @Reference IntroductionNames names, @Reference Accounts accounts) {
        this.introductions = introductions;
        this.names = names;
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return Introduction.KIND;
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        return introductions.find(actor, id).map(one -> paper(actor, TEXTS.in(locale), one));
    }

    private Paper paper(Actor actor, Words words, Introduction one) {
        var content = one.content();
        var company = names.organisation(content.company());
        var buyer = names.organisation(content.buyer());
        var changed = Days.of(one.changedAt());
        var about = content.about().map(ref -> names.subject(actor, ref, words.locale()).orElse(words.say("subject.hidden"))).orElse(words.say("subject.none"));
        var paper = Paper.titled(words.locale(), words.say("introduction.between", company, buyer), changed).kicker(words.say("column.sheetOfIntroduction")).author(company);
        paper.section(words.say("introduction.facts")).fact(words.say("introduction.askedByLabel"), words.say("introduction.askedByAt", accounts.shownName(one.askedBy()), words.moment(one.askedAt())))
                .fact(words.say("field.state"), words.say("introductionState." + one.state())).fact(words.say("field.about"), about)
                .fact(words.say("field.channel"), words.say("channel." + content.channel())).fact(words.say("field.heldOn"), words.day(content.heldOn()))
                .fact(words.say("field.madeOn"), IntroductionSaying.day(words, one.madeOn())).fact(words.say("field.followUpOn"), IntroductionSaying.day(words, content.followUpOn()));
        paper.section(words.say("introduction.sides"));
        for (var side : IntroductionSide.values()) {
            paper.fact(words.say("side." + side), (side == IntroductionSide.COMPANY ? company : buyer) + " — " + IntroductionSaying.reply(words, one.reply(side)));
        }
        paper.section(words.say("field.said")).paragraph(content.said().isEmpty() ? words.say("introduction.nothingSaid") : content.said());
        one.outcome().ifPresent(outcome -> paper.section(words.say("field.outcome")).paragraph(words.say("outcome." + outcome)));
        if (!one.outcomeNote().isEmpty()) paper.paragraph(one.outcomeNote());
        return paper.build();
    }
}
