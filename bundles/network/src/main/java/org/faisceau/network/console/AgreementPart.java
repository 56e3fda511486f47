// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.network.api.Agreements;

/** Whether a record may be handed to other Living-Labs, and who says so. */
final class AgreementPart {
    private AgreementPart() {}

    static Optional<Content> of(Visit visit, Agreements agreements, Accounts accounts, Ref ref) {
        return agreements.of(visit.actor(), ref.kind(), ref.id()).map(one -> new StaticTemplates().agreement(visit.words(AgreementPart.class), ref, one, one.agreedBy().isEmpty() ? "" : accounts.shownName(one.agreedBy())));
    }
}
