// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

/**
 * What somebody did.
 *
 * @param step the word of the open step whose questions were answered, or of what a company was asked
 * @param company identifier of the company that answered; empty where those who lead did
 */
public record Move(String step, String company, Brief answers) {
    public boolean isByCompany() {
        return !company.isEmpty();
    }
}
