// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

/**
 * What somebody did.
 *
 * @param step the word of the open step whose questions were answered, or of what a company was asked
 * @param company identifier of the company that answered; empty where those who lead did, or a sender
 * @param sender identifier of what somebody sent by a {@link Desk#open form open to everybody}; empty for all others
 */
public record Move(String step, String company, String sender, Brief answers) {
    /** Of those who lead, or of a company that was asked. */
    public Move(String step, String company, Brief answers) {
        this(step, company, "", answers);
    }

    public boolean isByCompany() {
        return !company.isEmpty();
    }

    public boolean isBySender() {
        return !sender.isEmpty();
    }
}
