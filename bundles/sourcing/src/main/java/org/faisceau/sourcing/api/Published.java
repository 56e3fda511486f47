// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

/**
 * A paper that a run published for everybody.
 *
 * @param version of the run
 */
public record Published(String run, int version, Paperwork paper) {}
