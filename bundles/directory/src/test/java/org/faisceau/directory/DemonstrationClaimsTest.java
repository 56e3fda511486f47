// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.Optional;
import org.faisceau.directory.api.ClaimState;
import org.faisceau.directory.api.Claims.Deciding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationClaimsTest {
    @Test
    void threeWaitOfWhichEachMayBeApproved(@TempDir Path folder) {
        try (var open = new OpenClaims(folder)) {
            var organisations = (OrganisationRegister) open.at.organisations;
            new DemonstrationOrganisations(organisations).load();
            new DemonstrationClaims(open.at.store(), open.at.clock(), open.at.ids(), open.accounts, organisations).load();
            var waiting = open.claims.page(MANAGER, Optional.of(ClaimState.PENDING), "", 10).items();
            assertEquals(3, waiting.size());
            waiting.forEach(claim -> assertInstanceOf(Deciding.Done.class, open.claims.approve(MANAGER, claim.id(), claim.version())));
            assertEquals(1, open.claims.count(MANAGER, Optional.of(ClaimState.REFUSED)));
        }
    }
}
