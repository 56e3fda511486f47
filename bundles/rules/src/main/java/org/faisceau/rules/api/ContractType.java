// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

/** What is bought, as the law parts it. */
public enum ContractType {
    SUPPLIES,
    SERVICES,
    WORKS,
    /** Social and other specific services. */
    SOCIAL_SERVICES,
    /** All that an authority buys in a year. */
    YEARLY_PURCHASES
}
