// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.purchases.transfer;

import org.jspecify.annotations.NullMarked;
