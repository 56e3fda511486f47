// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What is erased of campaigns once the day they are kept until is over: answers, texts of what was told, requests, what techniques remember
 * and handed out, declarations of interests, notes on companies. Who was asked, told and by whom, when, titles, the conclusion and the
 * documents stay. What is still open waits to be closed. Every thread.
 */
@ProviderType
public interface CampaignRetention {
    /**
     * Campaigns with words whose retention ends before a day, the earliest first; empty for who is no manager.
     *
     * @param limit 1 to 200
     */
    List<Ending> ending(Actor actor, LocalDate before, int limit);

    /**
     * A campaign whose retention ends, and how much goes with it.
     *
     * @param told pieces of information told to companies
     * @param answers of companies, by a link
     * @param requests sent by a form open to everybody
     * @param techniques that remember something
     */
    record Ending(Campaign campaign, LocalDate until, int told, int answers, int requests, int techniques) {
        /** True where the night erases it, once its day is over. */
        public boolean isClosed() {
            return campaign.state().isClosed();
        }
    }
}
