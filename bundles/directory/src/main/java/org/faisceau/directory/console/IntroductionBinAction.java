// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Locale;
import org.faisceau.console.spi.BulkAction;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.Introductions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts many introductions in the bin at once; one that is there already is there. */
@Component
public final class IntroductionBinAction implements BulkAction {
    private final Introductions introductions;

    @Activate
    public IntroductionBinAction(@Reference Introductions introductions) {
        this.introductions = introductions;
    }

    @Override
    public String id() {
        return "directory.bin-introduction";
    }

    @Override
    public String kind() {
        return Introduction.KIND;
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(IntroductionBinAction.class).say("introduction.bin");
    }

    @Override
    public String icon() {
        return "trash";
    }

    @Override
    public String question(Visit visit, int count) {
        return visit.words(IntroductionBinAction.class).say("introduction.bin.question", count);
    }

    @Override
    public Outcome apply(Actor actor, Ref ref, Form answers, Locale locale) {
        var words = Texts.beside(IntroductionBinAction.class).in(locale);
        return introductions.find(actor, ref.id()).map(one -> introductions.bin(actor, one.id(), one.version()).<Outcome>fold(
                saved -> Outcome.binned(),
                invalid -> Outcome.refused(words.say(invalid.key())),
                lost -> Outcome.refused(words.say("solution.lost")),
                notNow -> Outcome.refused(words.say("introduction.notNow")),
                refused -> Outcome.refused(words.say("introduction.refusedChange")),
                unknown -> absent(actor, ref, words))).orElseGet(() -> absent(actor, ref, words));
    }

    private Outcome absent(Actor actor, Ref ref, Words words) {
        return introductions.isBinned(actor, ref.id()) ? Outcome.done() : Outcome.refused(words.say("introduction.bulkUnknown"));
    }
}
