// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.network.api.Agreements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks on a record of kind experiment whether it may be handed to other Living-Labs. */
@Component
public final class ExperimentAgreementPanel implements Panel {
    private final Agreements agreements;
    private final Accounts accounts;

    @Activate
    public ExperimentAgreementPanel(@Reference Agreements agreements, @Reference Accounts accounts) {
        this.agreements = agreements;
        this.accounts = accounts;
    }

    @Override
    public String id() {
        return "network.experiment-agreement";
    }

    @Override
    public String kind() {
        return "experiment";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(ExperimentAgreementPanel.class).say("agreement.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return AgreementPart.of(visit, agreements, accounts, ref);
    }
}
