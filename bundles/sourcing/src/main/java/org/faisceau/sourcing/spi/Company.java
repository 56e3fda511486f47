// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

/** A company of the panel that is in it. */
public record Company(String id, String name) {}
