// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

/** A solution of the catalogue; {@code company} is the identifier of who offers it. */
public record Offer(String id, String title, String company, String companyName) {}
