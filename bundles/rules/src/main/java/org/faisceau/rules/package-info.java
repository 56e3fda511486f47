// SPDX-License-Identifier: Apache-2.0
/**
 * The dated rule book of public contracts, and the adviser that reads it: which procedures are open for a purchase on a day, under which
 * condition, by which article. It says what is open; a person chooses and says why. No verdict comes from it.
 *
 * <p>Every amount, share and delay of law is a row with a first and a last day ({@link org.faisceau.rules.api.Rule}); none stands in code.
 * What is disputed is shipped switched off, what nobody verified says so wherever it shows. Two named persons change a row. Begin reading at
 * {@link org.faisceau.rules.api.RuleBook}.
 *
 * <p>It knows the platform and {@code directory}, which are never off, and no other business bundle. Others tell what a rule touches
 * through {@link org.faisceau.rules.spi.RuleUser}; without them a change says that nobody told.
 */
@NullMarked
package org.faisceau.rules;

import org.jspecify.annotations.NullMarked;
