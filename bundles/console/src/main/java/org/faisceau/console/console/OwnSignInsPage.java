// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import org.faisceau.accounts.api.SignIns;
import org.faisceau.console.ShellVisit;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where one is signed in: one sign-in is ended, or all but this. */
@Component
public final class OwnSignInsPage implements Page {
    private static final String HERE = "/account/sign-ins";
    private final SignIns signIns;

    @Activate
    public OwnSignInsPage(@Reference SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public Address address() {
        return Address.of("account/sign-ins").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(OwnSignInsPage.class);
        var current = signIns.idOf(((ShellVisit) visit).cookie()).orElse("");
        var lines = SignInLine.of(signIns.list(visit.actor(), visit.actor().id()), current);
        return Answer.screen(words.say("account.title"), new StaticTemplates().ownSignIns(words, lines));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(OwnSignInsPage.class);
        if (visit.action().equals("others")) {
            int ended = signIns.endOthers(visit.actor(), ((ShellVisit) visit).cookie());
            return Answer.redirect(HERE, words.say("signIn.endedOthers", ended));
        }
        boolean ended = signIns.end(visit.actor(), visit.actor().id(), visit.form().value("signIn"));
        return ended ? Answer.redirect(HERE, words.say("signIn.ended")) : Answer.redirect(HERE, Tone.INFORMATION, words.say("signIn.gone"));
    }
}
