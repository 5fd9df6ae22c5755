package hearsay.rdf;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;

/** Numbers as literals that look the same on every run. */
final class Numbers {
  private Numbers() {}

  /** An {@code xsd:decimal} without exponent and without needless zeros: 1000000, 0.9. */
  static Literal decimal(double number) {
    String digits = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    return ResourceFactory.createTypedLiteral(digits, XSDDatatype.XSDdecimal);
  }
}
