// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

/** A contract that another system tells of, on its way in. */
public record Incoming(String buyer, ContractContent content) {}
