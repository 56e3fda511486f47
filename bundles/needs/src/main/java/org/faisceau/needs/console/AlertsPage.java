// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.needs.api.Alerts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The searches that one follows. */
@Component
public final class AlertsPage implements Page {
    private final Alerts alerts;

    @Activate
    public AlertsPage(@Reference Alerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public Address address() {
        return Address.of("needs/alerts");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(AlertsPage.class);
        return Answer.screen(words.say("alerts.title"), new StaticTemplates().alerts(visit, words, alerts.list(visit.actor())));
    }
}
