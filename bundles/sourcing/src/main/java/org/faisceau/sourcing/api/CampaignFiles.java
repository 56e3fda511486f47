// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Hands a campaign over whole. Every thread. */
@ProviderType
public interface CampaignFiles {
    /** The most records of one part. */
    int RECORDS_MOST = 20_000;

    /** All that is kept of a campaign; empty for who does not lead it. */
    Optional<CampaignFile> file(Actor actor, String id);
}
