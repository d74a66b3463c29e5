package fi.asiointi.examples.benchmarks.peers;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** As {@link FinnishAnalyzer}, with Lucene's light stemmer in the place of Snowball. */
final class FinnishLightAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        var kept = new StopFilter(new LowerCaseFilter(words), FinnishAnalyzer.getDefaultStopSet());
        return new TokenStreamComponents(words, new FinnishLightStemFilter(kept));
    }
}
