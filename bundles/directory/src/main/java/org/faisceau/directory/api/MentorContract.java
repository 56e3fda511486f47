// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.Optional;
import org.faisceau.kernel.api.Euros;

/**
 * A contract that a mentor made for an innovative purchase without publicity nor competition. Source: code of public contracts,
 * R. 2122-9-1.
 *
 * @param year 0 where unknown
 * @param amount without tax; empty where unknown
 */
public record MentorContract(String title, int year, Optional<Euros> amount) {}
