// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Conclusion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names what a campaign found on the state of the offer, by the identifier of the campaign: one finding of each is in force. */
@Component
public final class FindingWord implements Kind {
    private static final Texts TEXTS = Texts.beside(FindingWord.class);
    private final Campaigns campaigns;

    @Activate
    public FindingWord(@Reference Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public String word() {
        return Conclusion.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return campaigns.casefile(actor, ref.id()).flatMap(file -> file.conclusions().stream().filter(Conclusion::isInForce).findFirst().map(one -> title(file, one, locale)));
    }

    private static String title(Casefile file, Conclusion one, Locale locale) {
        var words = TEXTS.in(locale);
        return words.say("finding.title", words.say("finding." + one.offer()), words.day(Days.of(one.at())), file.campaign().reference(), file.campaign().title());
    }

    @Override
    public String address(Ref ref) {
        return "/sourcing/campaigns/" + ref.id();
    }
}
